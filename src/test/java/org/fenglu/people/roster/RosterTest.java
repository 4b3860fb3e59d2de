package org.fenglu.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.people.roster.StoreForTests.words;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files against what is recorded")
@ExtendWith(EmptyStore.class)
class RosterTest {

    private StoreForTests store;

    @BeforeEach
    void open(DataSource source, @TempDir Path folder) {
        store = new StoreForTests(source, folder);
    }

    /** The first roster is recorded; the second is the one that is judged. Rows are divided by a slash. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                          | recorded before          | file                                     | findings
          same row twice                |                          | grade=AUX_4 / grade=AUX_3                | 3 DUPLICATE_ROW officer_no: 2 -> NJ-01 03117 2020-03-01 2026-01-01
          two days, one employment      |                          | grade=AUX_4 / valid_from=2026-05-01      |
          hired twice, never left       |                          | step=1 / hired_on=2021-01-01             | 3 OVERLAPPING_EMPLOYMENT hired_on: NJ-01 2020-03-01... -> 2021-01-01
          at two units at once          |                          | step=1 / unit=NJ-02                      | 3 OVERLAPPING_EMPLOYMENT hired_on: NJ-01 2020-03-01... -> 2020-03-01
          one day at both units         |                          | left_on=2026-04-15 / unit=NJ-02 hired_on=2026-04-15 valid_from=2026-04-15 | 3 OVERLAPPING_EMPLOYMENT hired_on: NJ-01 2020-03-01...2026-04-15 -> 2026-04-15
          moves to another unit         |                          | left_on=2026-04-15 / unit=NJ-02 hired_on=2026-04-16 valid_from=2026-04-16 |
          moves, the recorded one open  | step=1                   | unit=NJ-02 hired_on=2026-04-16 valid_from=2026-04-16 | 2 OVERLAPPING_EMPLOYMENT hired_on: NJ-01 2020-03-01... -> 2026-04-16
          opens before a recorded one   | hired_on=2026-04-16 valid_from=2026-04-16 | unit=NJ-02              | 2 OVERLAPPING_EMPLOYMENT hired_on: NJ-01 2026-04-16... -> 2026-04-16
          recorded one was cancelled    | cancelled=yes            | unit=NJ-02                               |
          cancels and hires             | step=1                   | cancelled=是 / unit=NJ-02                |
          leaves and returns in a month |                          | left_on=2026-04-05 / hired_on=2026-04-20 valid_from=2026-04-20 | 3 SECOND_EMPLOYMENT_IN_MONTH hired_on: NJ-01 2020-03-01...2026-04-05 -> 2026-05-01
          leaves and returns next month |                          | left_on=2026-04-05 / hired_on=2026-05-01 valid_from=2026-05-01 |
          hired again after the end     | left_on=2026-04-30       | hired_on=2026-06-01 valid_from=2026-06-01 |
          another officer               | step=1                   | officer_no=03118                         |
          hides a later record          | step=1 / valid_from=2026-05-01 | grade=AUX_3                        | 2 LATER_RECORD_HIDDEN valid_from: 2026-05-01 -> 2026-05-01
          hides two later records       | step=1 / valid_from=2026-05-01 / valid_from=2026-08-01 | grade=AUX_3 | 2 LATER_RECORD_HIDDEN valid_from: 2026-05-01, 2026-08-01 -> 2026-05-01, 2026-08-01
          repeats the later record      | step=1 / valid_from=2026-05-01 | grade=AUX_3 / valid_from=2026-05-01 step=2 |
          repeats one of two            | step=1 / valid_from=2026-05-01 / valid_from=2026-08-01 | grade=AUX_3 / valid_from=2026-05-01 | 2 LATER_RECORD_HIDDEN valid_from: 2026-08-01 -> 2026-08-01; 3 LATER_RECORD_HIDDEN valid_from: 2026-08-01 -> 2026-08-01
          leaves before the later day   | step=1 / valid_from=2026-05-01 | left_on=2026-04-30                 |
          cancels it all                | step=1 / valid_from=2026-05-01 | cancelled=yes                      |
          corrects the later day itself | step=1 / valid_from=2026-05-01 | valid_from=2026-05-01 grade=AUX_3  |
        """)
    void employments(String name, String before, String file, String findings) {
        if (before != null) {
            assertThat(words(store.take(ImportKind.ROSTER, before.split("/")))).isEmpty();
        }
        long rows = store.rows();

        ImportReport report = store.take(ImportKind.ROSTER, file.split("/"));

        assertThat(words(report).replace("\n", "; ")).isEqualTo(findings == null ? "" : findings);
        assertThat(store.rows()).isEqualTo(findings == null ? rows + report.rowsWritten() + 1 : rows);
        assertThat(report.rowsWritten()).isEqualTo(findings == null ? report.rowsRead() : 0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                          | file                                     | findings
          same officer twice            | step= / unpaid_leave_days=1              | 3 DUPLICATE_ROW officer_no: 2 -> 2026-01-01 NJ-01 03117
          two months                    | unpaid_leave_days=1 / month=2026-02      |
          month of hiring               | month=2020-03                            |
          one-off pay without a reason  | one_off_pay=1                            | 2 VALUE_MISSING one_off_reason:  -> one_off_reason/一次性发放事由
          a reason without one-off pay  | one_off_pay=0 one_off_reason=a           | 2 VALUE_MISSING one_off_pay:  -> one_off_pay/一次性应税发放
          one-off pay with its reason   | one_off_pay=1 one_off_reason=a           |
        """)
    void facts(String name, String file, String findings) {
        store.take(ImportKind.ROSTER, "");

        ImportReport report =
                store.take(ImportKind.FACTS, file.replace("step=", "").split("/"));

        assertThat(words(report)).isEqualTo(findings == null ? "" : findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UTF-8   |
        UTF-8   | \uFEFF
        GB18030 |
        GB18030 | \uFEFF
        """)
    void isReadInEitherEncoding(String charset, String mark) {
        String text = (mark == null ? "" : mark)
                + "\"辅警编号\",单位,入职日期,生效日期,地区,薪酬方案,用工形式,缴费主体,人员状态,层级,公积金比例,姓名\r\n"
                + "03117,南京市公安局,2020/3/1,2026/1/1,320100,seven-grade,劳务派遣,企业,正式,AUX_4,8%,王㛃喆\r\n,,,,,,,,,,,\r\n";

        ImportReport report = store.takeBytes(ImportKind.ROSTER, text.getBytes(Charset.forName(charset)));

        assertThat(words(report)).isEmpty();
        assertThat(store.ask(
                        "select concat_ws(' ', unit, hired_on, service_from, form, fund_ppm, name_zh) from officer"))
                .isEqualTo("南京市公安局 2020-03-01 2020-03-01 DISPATCH 80000 王㛃喆");
    }

    @Test
    void everythingIsKeptAsGiven() {
        String row = "left_on=2026-12-31 personal=agreedAllowance=300.5 claims=住房租金:100%:2026-02::2026-03-05;"
                + "ELDERLY_SHARED:100%:2026-01:2026-12:2025-12-20:1500;子女教育:50%:2026-01::2025-12-20"
                + " tax_mode=全年一次扣除 last_year_income=60000 supplementary_fund_rate=2.5% first_job=是";

        assertThat(words(store.take(ImportKind.ROSTER, row))).isEmpty();

        assertThat(store.ask("select concat_ws(' ', left_on, personal, tax_mode, last_year_income,"
                        + " supplementary_fund_ppm, first_job, last_year_average_wage, contract_wage is null)"
                        + " from officer"))
                .isEqualTo("2026-12-31 agreedAllowance=30050 FULL_YEAR 6000000 25000 t 521000 t");
        assertThat(store.ask("select claims from officer"))
                .isEqualTo("CHILD_EDUCATION:500000:2026-01::2025-12-20:;"
                        + "ELDERLY_SHARED:1000000:2026-01:2026-12:2025-12-20:150000;"
                        + "HOUSING_RENT:1000000:2026-02::2026-03-05:");
    }

    @Test
    void sameFileAgainChangesNothingAndSaysSo() {
        ImportReport first = store.take(ImportKind.ROSTER, "");

        ImportReport second = store.take(ImportKind.ROSTER, "");

        assertThat(second.isKnown()).isTrue();
        assertThat(second.findingsInAll()).isZero();
        assertThat(second.recordedAt()).isEqualTo(first.recordedAt());
        assertThat(store.rows("officer")).isEqualTo(1);
        assertThat(store.rows("import_file")).isEqualTo(1);
    }

    @Test
    void sameFileAtTheSameTimeIsRecordedOnce() throws Exception {
        Path file = java.nio.file.Files.writeString(
                store.folder().resolve("same.csv"), CsvForTests.csv(ImportKind.ROSTER, List.of("")));
        var threads = Executors.newFixedThreadPool(4);
        Callable<ImportReport> take = () -> store.takeFile(ImportKind.ROSTER, file);

        List<Future<ImportReport>> reports = threads.invokeAll(List.of(take, take, take, take));

        long written = 0;
        for (Future<ImportReport> report : reports) {
            written += report.get().rowsWritten();
        }
        threads.shutdown();
        assertThat(written).isEqualTo(1);
        assertThat(store.rows("officer")).isEqualTo(1);
    }

    @Test
    void aFailureOfTheDatabaseLeavesNothingBehind() throws SQLException {
        store.run("alter table officer add check (officer_no <> '03119')");

        assertThatThrownBy(() -> store.take(ImportKind.ROSTER, "", "officer_no=03118", "officer_no=03119"))
                .hasRootCauseInstanceOf(SQLException.class);

        assertThat(store.rows()).isZero();
        assertThat(words(store.take(ImportKind.ROSTER, "", "officer_no=03118"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import_file", "unit_terms", "officer", "month_fact", "opening_balance", "acceptance"})
    void nothingRecordedCanBeChangedOrDeleted(String table) {
        for (String change : List.of("delete from %s", "truncate %s", "update %s set recorded_at = now()")) {
            assertThatThrownBy(() -> store.run(change.formatted(table)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Rows of " + table + " are only ever added");
        }
    }
}
