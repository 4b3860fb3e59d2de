package org.fenglu.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.people.roster.StoreForTests.words;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file with one wrong row: exactly one finding, and nothing is recorded. The right officer is employed. */
@DisplayName("A wrong cell in a file")
@ExtendWith(EmptyStore.class)
@TestInstance(Lifecycle.PER_CLASS)
class WrongCellsTest {

    private final StoreForTests store;

    WrongCellsTest(DataSource source, @TempDir Path folder) {
        store = new StoreForTests(source, folder);
    }

    @BeforeAll
    void employ() {
        assertThat(words(store.take(ImportKind.ROSTER, ""))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                          | cells                          | finding                               | found            | expected
          officer number missing        | officer_no=                    | VALUE_MISSING officer_no              |                  | officer_no/辅警编号
          unit missing                  | unit=                          | VALUE_MISSING unit                    |                  | unit/单位
          fund rate missing is not zero | fund_rate=                     | VALUE_MISSING fund_rate               |                  | fund_rate/公积金比例
          full-width digits in a number | officer_no=０３１１７          | VALUE_MALFORMED officer_no            | ０３１１７       | A-Z a-z 0-9 汉字 . _ / ( ) -
          formula                       | officer_no==cmd                | VALUE_MALFORMED officer_no            | =cmd             | A-Z a-z 0-9 汉字 . _ / ( ) -
          unknown region                | region=999999                  | UNKNOWN_REGION region                 | 999999           | 110000, 320100
          unknown scheme                | scheme=none                    | UNKNOWN_SCHEME scheme                 | none             | seven-grade
          unknown grade                 | grade=AUX_9                    | UNKNOWN_GRADE grade                   | AUX_9            | AUX_3, AUX_4
          unknown step                  | step=12                        | PLACEMENT_NOT_IN_SCHEME step          | 12               | 1, 2
          unknown post                  | post=COOK                      | PLACEMENT_NOT_IN_SCHEME post          | COOK             | COMMAND_CENTRE, PATROL
          unknown personal amount       | personal=bonus=300             | PERSONAL_FIELD_NOT_IN_SCHEME personal | bonus            | agreedAllowance
          personal amount twice         | personal=agreedAllowance=1;agreedAllowance=2 | VALUE_MALFORMED personal | agreedAllowance=2 | CODE=5210.00
          personal amount negative      | personal=agreedAllowance=-1    | NEGATIVE_FACT personal                | -1               | ≥ 0
          unknown form                  | form=OUTSOURCING               | VALUE_MALFORMED form                  | OUTSOURCING      | DIRECT_CONTRACT, DISPATCH, 劳务派遣, 直接聘用
          negative wage                 | last_year_average_wage=-1      | NEGATIVE_FACT last_year_average_wage  | -1               | ≥ 0
          three decimals                | last_year_average_wage=1.005   | VALUE_MALFORMED last_year_average_wage | 1.005           | 5210.00
          full-width digits in a wage   | last_year_average_wage=５２１０ | VALUE_MALFORMED last_year_average_wage | ５２１０        | 5210.00
          thousands separator           | last_year_average_wage=5,210   | VALUE_MALFORMED last_year_average_wage | 5,210           | 5210.00
          wage of a billion             | contract_wage=1000000000       | AMOUNT_OUT_OF_RANGE contract_wage     | 1000000000       | 0.00...99999999.99
          exponent                      | contract_wage=1e9              | VALUE_MALFORMED contract_wage         | 1e9              | 5210.00
          rate without its sign         | fund_rate=0.08                 | VALUE_MALFORMED fund_rate             | 0.08             | 8%
          rate above the whole          | fund_rate=101%                 | AMOUNT_OUT_OF_RANGE fund_rate         | 101%             | 0%...100%
          rate negative                 | fund_rate=-8%                  | NEGATIVE_FACT fund_rate               | -8%              | 0%...100%
          no such day                   | hired_on=2020-02-30            | VALUE_MALFORMED hired_on              | 2020-02-30       | 2026-01-05
          day in two digits             | hired_on=20-03-01              | VALUE_MALFORMED hired_on              | 20-03-01         | 2026-01-05
          day long ago                  | service_from=1949-12-31        | DATE_OUT_OF_RANGE service_from        | 1949-12-31       | 1950-01-01...2100-12-31
          day far away                  | left_on=2101-01-01             | DATE_OUT_OF_RANGE left_on             | 2101-01-01       | 1950-01-01...2100-12-31
          left before hired             | left_on=2020-02-29             | LEFT_BEFORE_HIRED left_on             | 2020-02-29       | 2020-03-01
          effective in mid-month        | valid_from=2026-01-15          | EFFECTIVE_DATE_NOT_FIRST_OF_MONTH valid_from | 2026-01-15 | 2026-01-01, 2020-03-01
          effective after leaving       | left_on=2025-12-31             | EFFECTIVE_AFTER_LEAVING valid_from    | 2026-01-01       | ≤ 2025-12-01
          yes or no                     | first_job=maybe                | VALUE_MALFORMED first_job             | maybe            | yes/是, no/否
          unknown claim                 | claims=PETS:100%:2026-01::2026-01-01 | VALUE_MALFORMED claims          | PETS:100%:2026-01::2026-01-01 | CHILD_EDUCATION:50%:2026-01:2026-12:2025-12-20
          claim ends before it begins   | claims=子女教育:50%:2026-05:2026-04:2026-01-01 | PERIOD_REVERSED claims | 2026-05...2026-04 | ≥ 2026-05
          claim without the amount      | claims=ELDERLY_SHARED:100%:2026-01::2026-01-01 | VALUE_MALFORMED claims | ELDERLY_SHARED:100%:2026-01::2026-01-01 | ELDERLY_SHARED:100%:2026-01::2025-12-20:1500.00
        """)
    void ofRoster(String name, String cells, String finding, String found, String expected) {
        refuses(ImportKind.ROSTER, cells, finding, found, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                          | cells                          | finding                               | found            | expected
          month 13                      | month=2026-13                  | VALUE_MALFORMED month                 | 2026-13          | 2026-01
          32 days                       | unpaid_leave_days=32           | TOO_MANY_DAYS unpaid_leave_days       | 32               | ≤ 31
          29 days of February           | month=2026-02 sick_leave_days=29 | TOO_MANY_DAYS sick_leave_days       | 29               | ≤ 28
          31 days of three kinds and a half | unpaid_leave_days=10 sick_leave_days=11 injury_leave_days=10.5 | TOO_MANY_DAYS unpaid_leave_days + sick_leave_days + injury_leave_days | 31.5 | ≤ 31
          745 hours in a month of 744   | weekday_overtime_hours=745     | TOO_MANY_HOURS weekday_overtime_hours | 745              | ≤ 744
          negative days                 | unpaid_leave_days=-1           | NEGATIVE_FACT unpaid_leave_days       | -1               | ≥ 0
          ten thousand duties           | counts=NIGHT_DUTY=10000        | AMOUNT_OUT_OF_RANGE counts            | 10000            | 0...9999.99
          duties without a count        | counts=NIGHT_DUTY              | VALUE_MALFORMED counts                | NIGHT_DUTY       | CODE=6
          unknown officer               | officer_no=99999               | UNKNOWN_OFFICER officer_no            | NJ-01 99999      | -
          officer of another unit       | unit=NJ-02                     | UNKNOWN_OFFICER officer_no            | NJ-02 03117      | NJ-01
          month before hiring           | month=2020-02                  | NOT_EMPLOYED_IN_MONTH officer_no      | 2020-03-01...    | 2020-02
        """)
    void ofFacts(String name, String cells, String finding, String found, String expected) {
        refuses(ImportKind.FACTS, cells, finding, found, expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                          | kind        | cells                          | finding                               | found            | expected
          opening without officer       | OPENING     | officer_no=99999               | UNKNOWN_OFFICER officer_no            | NJ-01 99999      | -
          opening before hiring         | OPENING     | through_month=2019-12 tax_year=2019 | NOT_EMPLOYED_IN_MONTH officer_no | 2020-03-01...    | 2019-12
          opening without income        | OPENING     | income=                        | VALUE_MISSING income                  |                  | income/累计收入
          opening of a wrong tax year   | OPENING     | tax_year=2025                  | TAX_YEAR_NOT_OF_MONTH tax_year        | 2025             | 2026, 2027
          tax year in words             | OPENING     | tax_year=今年                  | VALUE_MALFORMED tax_year              | 今年             | 1950...2100
          more tax than income          | OPENING     | withheld=10420.01              | AMOUNT_OUT_OF_RANGE withheld          | 10420.01         | 0.00...10420.00
          unit from mid-month           | UNITS       | valid_from=2026-01-02          | EFFECTIVE_DATE_NOT_FIRST_OF_MONTH valid_from | 2026-01-02 | 2026-01-01
          work-injury class 9           | UNITS       | industry_class=9               | AMOUNT_OUT_OF_RANGE industry_class    | 9                | 1...8
          unknown method                | UNITS       | leave_method=GUESS             | VALUE_MALFORMED leave_method          | GUESS            | ACTUAL_DAYS, DEDUCT_ABSENT, PAY_ATTENDED, 减缺勤, 按实际天数, 计出勤
          unknown version               | ACCEPTANCES | version_id=scheme/none@2026-01-01 | UNKNOWN_VERSION version_id         | scheme/none@2026-01-01 | scheme/example-seven-grade@2021-01-01
          nobody accepts                | ACCEPTANCES | accepted_by=                   | VALUE_MISSING accepted_by             |                  | accepted_by/确认人
          no reason                     | ACCEPTANCES | reason=                        | VALUE_MISSING reason                  |                  | reason/理由
        """)
    void ofOtherFiles(String name, ImportKind kind, String cells, String finding, String found, String expected) {
        refuses(kind, cells, finding, found, expected);
    }

    private void refuses(ImportKind kind, String cells, String finding, String found, String expected) {
        long before = store.rows();

        ImportReport report = store.take(kind, cells);

        assertThat(words(report)).isEqualTo("2 " + finding + ": " + (found == null ? "" : found) + " -> " + expected);
        assertThat(report.rowsWritten()).isZero();
        assertThat(report.recordedAt()).isNull();
        assertThat(store.rows()).isEqualTo(before);
    }
}
