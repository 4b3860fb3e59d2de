package org.fenglu.ratebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each slip of the pen gets one complaint with its line, what was found and what to do. */
class RefusalsTest {

    private static final String TAX = "national/tax/wage-withholding.yaml";
    private static final String SCHEME = "scheme/elsewhere.yaml";
    private static final String BASE = "region/990000/contribution-base.csv";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            key unknown | `basicDeduction: "5000"` | `basicDeductoin: "1"⏎      basicDeduction: "5000"` | 0 | `?`
            key twice | `firstJob: "false"` | `firstJob: "false"⏎      firstJob: "true"` | 0 | `?`
            key missing | `    grade: A⏎` | `` | 0 | `?`
            unquoted amount | `"36000", rate: "3%"` | `36000, rate: "3%"` | 0 | `?`
            thousands separator | `"2520"` | `"2,520"` | 0 | `?`
            three decimals | `"5000"` | `"5000.001"` | 0 | `?`
            negative amount | `"5000"` | `"-5000"` | 0 | `?`
            full-width digits | `"5000"` | `"５０００"` | 0 | `?`
            no amount | `"5000"` | `""` | 0 | `?`
            share without percent | `"10%"}` | `"0.1"}` | 0 | `?`
            share as a number | `"3%"` | `3` | 0 | `?`
            share over-precise | `"3%"` | `"3.00001%"` | 0 | `?`
            no yes or no | `"false"` | `no` | 0 | `?`
            unknown grade | `grade: A` | `grade: D` | 0 | `?`
            unknown status | `status: final` | `status: maybe` | 0 | `?`
            no document | `document: 某办法,` | `` | 0 | `?`
            empty document | `document: 某办法,` | `document: "",` | 0 | `?`
            bad date | `from: 2025-01-01` | `from: 2025/1/1` | 0 | `?`
            impossible date | `until: 2025-12-31` | `until: 2025-02-30` | 0 | `?`
            date out of range | `issued: 2024-12-01` | `issued: 1024-12-01` | 0 | `?`
            ends before it starts | `until: 2025-12-31` | `until: 2024-12-31` | 0 | `?`
            overlap | `until: 2025-12-31` | `until: 2026-01-01` | 0 | `?`
            gap | `until: 2025-12-31` | `until: 2025-12-29` | 0 | `?`
            wrong order | `from: 2026-01-01` | `from: 2024-01-01` | 0 | `?`
            same day twice | `from: 2026-01-01` | `from: 2025-01-01` | 0 | `?`
            jump at a bracket | `"16920"` | `"16290"` | 0 | `?`
            no last bracket | `{rate: "10%", quickDeduction: "2520"}⏎  -` | `{upTo: "144000", rate: "10%", quickDeduction: "2520"}⏎  -` | 0 | `?`
            brackets fall | `{upTo: "144000", rate: "10%", quickDeduction: "2520"}` | `{upTo: "36000", rate: "10%", quickDeduction: "2520"}` | 0 | `?`
            wrong table name | `table: national/tax/wage-withholding` | `table: national/tax/wages` | 0 | `?`
            a list where a mapping belongs | `fullYear: {deduction: "72000", incomeLimit: "72000"}` | `fullYear: ["72000"]` | 0 | `?`
            a value where a list belongs | `brackets:⏎        - {upTo: "36000", rate: "3%", quickDeduction: "0"}⏎        - {rate: "10%", quickDeduction: "2520"}` | `brackets: none` | 0 | `?`
            a mapping where a value belongs | `basicDeduction: "5000"` | `basicDeduction: {yuan: "5000"}` | 0 | `?`
            not YAML | `source: {document` | `source: [{document` | 0 | `?`
            a tab | `    grade: A⏎` | `	grade: A⏎` | 0 | `?`
            """)
    void tax(String name, String text, String replacement, int line, String complaint) {
        assertRefused(TAX, text, replacement, line, complaint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            money basis | `GROSS` | `NET_TAKE_HOME` | 0 | `?`
            unknown kind | `kind: PERSONAL` | `kind: PERSONEL` | 0 | `?`
            unknown parameter of a kind | `field: agreed` | `field: agreed, amount: "1.00"` | 0 | `?`
            refers forward | `of: PERFORMANCE, percent` | `of: NIGHT, percent` | 0 | `?`
            refers to nothing | `of: PERFORMANCE, percent` | `of: PERFORMANZE, percent` | 0 | `?`
            refers to itself | `of: PERFORMANCE, percent` | `of: PART, percent` | 0 | `?`
            code twice | `code: NIGHT` | `code: PART` | 0 | `?`
            code in lower case | `code: NIGHT` | `code: night` | 0 | `?`
            share of a split repeats a code | `PERFORMANCE: "20%"` | `STANDARD: "20%"` | 0 | `?`
            grade twice on the ladder | `[LOW, HIGH]` | `[LOW, HIGH, LOW]` | 0 | `?`
            unknown grade in a condition | `grade: HIGH` | `grade: HIHG` | 0 | `?`
            unknown status in a condition | `status: REGULAR` | `status: RETIRED` | 0 | `?`
            unknown dimension in a condition | `status: REGULAR` | `state: REGULAR` | 0 | `?`
            unknown flag | `[taxable]⏎        - {code: GRADE` | `[taxabel]⏎        - {code: GRADE` | 0 | `?`
            flag twice | `[taxable]⏎        - {code: GRADE` | `[taxable, taxable]⏎        - {code: GRADE` | 0 | `?`
            unknown rounding | `YUAN_HALF_UP` | `ROUND_UP` | 0 | `?`
            unknown key dimension | `keys: [postFamily]` | `keys: [family]` | 0 | `?`
            key twice | `keys: [postFamily]` | `keys: [postFamily, postFamily]` | 0 | `?`
            four keys | `keys: [postFamily]` | `keys: [grade, step, post, zone]` | 0 | `?`
            no keys | `keys: [postFamily]` | `keys: []` | 0 | `?`
            row with a missing key | `{postFamily: DUTY, ` | `{` | 0 | `?`
            row with another key | `{postFamily: DUTY, ` | `{postFamily: DUTY, post: GUARD, ` | 0 | `?`
            cell twice | `postFamily: CIVILIAN` | `postFamily: DUTY` | 0 | `?`
            no such file | `file: elsewhere-grades.csv` | `file: elsewhere-grade.csv` | 0 | `?`
            rows and a file | `keys: [postFamily]` | `keys: [postFamily]⏎          file: elsewhere-grades.csv` | 0 | `?`
            neither rows nor a file | `, file: elsewhere-grades.csv` | `` | 0 | `?`
            unknown series | `FULL_CALIBRE_AVG` | `AVERAGE_WAGE` | 0 | `?`
            series without the region | `region: "990000/1"` | `region: "320000/1"` | 0 | `?`
            no region | `region: WORK` | `region: HOME` | 0 | `?`
            shares do not add up | `"20%"` | `"25%"` | 0 | `?`
            remainder to nothing | `remainderTo: BASIC` | `remainderTo: BASICS` | 0 | `?`
            unknown hours | `hourKind: restDay` | `hourKind: sunday` | 0 | `?`
            bands with a gap | `fromYear: 6` | `fromYear: 7` | 0 | `?`
            month 13 | `months: [6, 7]` | `months: [6, 13]` | 0 | `?`
            month twice | `months: [6, 7]` | `months: [6, 6]` | 0 | `?`
            assessed by nothing | `, amountByResult: {GOOD: "5000.00"}` | `` | 0 | `?`
            assessed by both | `, amountByResult: {GOOD: "5000.00"}` | `, amountByResult: {GOOD: "5000.00"}, coefficientByResult: {GOOD: "100%"}` | 0 | `?`
            remainder of a month | `, period: ANNUAL, remainderMonth` | `, remainderMonth` | 0 | `?`
            counts for overtime after it | `months: [6, 7], amount: "200.00"` | `months: [6, 7], amount: "200.00", flags: [overtimeBase]` | 0 | `?`
            nothing on a line | `components:⏎` | `components:⏎        -⏎` | 0 | `?`
            """)
    void scheme(String name, String text, String replacement, int line, String complaint) {
        assertRefused(SCHEME, text, replacement, line, complaint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            floor above ceiling | `4500,22500` | `45000,22500` | 0 | `?`
            thousands separator | `4500,22500` | `"4,500",22500` | 0 | `?`
            formula cell | `4500,22500` | `=D2*60%,22500` | 0 | `?`
            a comma too many | `final,2025-08-21` | `final,,2025-08-21` | 0 | `?`
            quote not closed | `"a note, with a comma"` | `"a note, with a comma` | 0 | `?`
            date of a spreadsheet | `2025-07-01` | `2025/7/1` | 0 | `?`
            date with a time | `2025-07-01` | `2025-07-01 00:00` | 0 | `?`
            empty source | `,,notice,memory,B` | `,,,,B` | 0 | `?`
            unknown source | `,Y,notice,` | `,Y,notiec,` | 0 | `?`
            unknown second source | `notice,memory` | `notice,hearsay` | 0 | `?`
            memory of grade A | `,,memory,,C` | `,,memory,,A` | 0 | `?`
            missing grade | `,Y,notice,,A` | `,Y,notice,,` | 0 | `?`
            unknown status | `final` | `preliminary` | 0 | `?`
            unknown basis of the date | `2026-06-30,stated` | `2026-06-30,guessed` | 0 | `?`
            unknown insurance | `pension,,2026` | `pensoin,,2026` | 0 | `?`
            other region | `990000,某市,medical` | `990001,某市,medical` | 0 | `?`
            other unit | `yuan/month,final` | `yuan/year,final` | 0 | `?`
            overlap | `2026-06-30` | `2026-07-01` | 0 | `?`
            gap | `2026-06-30` | `2026-06-29` | 0 | `?`
            open row followed | `2026-06-30,` | `,` | 0 | `?`
            same day twice | `2026-07-01` | `2025-07-01` | 0 | `?`
            ends before it starts | `2026-12-31,inferred` | `2025-12-31,inferred` | 0 | `?`
            unknown column | `floor,ceiling` | `floor,cieling` | 0 | `?`
            column twice | `floor,ceiling` | `floor,floor` | 0 | `?`
            column missing | `,average_wage,` | `,` | 0 | `?`
            """)
    void spreadsheet(String name, String text, String replacement, int line, String complaint) {
        assertRefused(BASE, text, replacement, line, complaint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            row with a grade off the ladder | `scheme/elsewhere-grades.csv` | `HIGH,1` | `HIHG,1` | 0 | `?`
            row twice in a file | `scheme/elsewhere-grades.csv` | `LOW,2` | `LOW,1` | 0 | `?`
            source twice | `sources.csv` | `memory,own` | `notice,own` | 0 | `?`
            source without a title | `sources.csv` | `own memory` | `` | 0 | `?`
            holiday twice | `national/calendar/2026.yaml` | `"2026-10-01"` | `"2026-01-01"` | 0 | `?`
            holiday of another year | `national/calendar/2026.yaml` | `"2026-10-01"` | `"2027-10-01"` | 0 | `?`
            calendar of half a year | `national/calendar/2026.yaml` | `until: 2026-12-31` | `until: 2026-06-30` | 0 | `?`
            unknown rounding | `national/contribution/rounding.yaml` | `JIAO_UP` | `JIAO_UPWARDS` | 0 | `?`
            rounding of nothing | `national/contribution/rounding.yaml` | `PENSION_EMPLOYEE` | `PENSION_AGENCY` | 0 | `?`
            fund range upside down | `region/990000/housing-fund-payer.yaml` | `"5%", max` | `"13%", max` | 0 | `?`
            unknown payer class | `region/990000/housing-fund-payer.yaml` | `ENTERPRISE` | `COMPANY` | 0 | `?`
            base without a rate | `region/990000/region.yaml` | `contributionRate: {PENSION: "990000", ` | `contributionRate: {` | 0 | `?`
            unknown insurance of a region | `region/990000/region.yaml` | `MEDICAL: "990000/tier1"` | `HEALTH: "990000/tier1"` | 0 | `?`
            region without a folder | `region/990000/region.yaml` | `PENSION: "990000", MEDICAL: "990000/` | `PENSION: "320000", MEDICAL: "990000/` | 0 | `?`
            no region code | `region/990000/region.yaml` | `averageWage: "990000"` | `averageWage: 某市` | 0 | `?`
            fund without its area | `region/990000/region.yaml` | `"990000/city_districts"` | `"990000"` | 0 | `?`
            rate with a percent sign | `region/990000/contribution-rate.csv` | `,16,8` | `,16%,8` | 0 | `?`
            unknown payer class in a row | `region/990000/contribution-rate.csv` | `,all,` | `,everyone,` | 0 | `?`
            rates upside down | `region/990000/housing-fund.csv` | `,5,12,` | `,12,5,` | 0 | `?`
            unknown series | `region/990000/average-wage.csv` | `full_scope_monthly,2022` | `average,2022` | 0 | `?`
            series in another unit | `region/990000/average-wage.csv` | `7000,yuan/month` | `84000,yuan/year` | 0 | `?`
            year of a series twice | `region/990000/average-wage.csv` | `2022,2023` | `2024,2023` | 0 | `?`
            no year | `region/990000/average-wage.csv` | `2022,2023` | `二〇二二,2023` | 0 | `?`
            """)
    void otherFiles(String name, String file, String text, String replacement, int line, String complaint) {
        assertRefused(file, text, replacement, line, complaint);
    }

    private static void assertRefused(String file, String text, String replacement, int line, String complaint) {
        String put = replacement == null ? "" : replacement;
        List<RateFinding> findings = findings(FilesForTests.changed(file, text, put));

        assertThat(findings).extracting(RateFinding::toString).containsExactly(file + ":" + line + ": " + complaint);
    }

    private static List<RateFinding> findings(Map<String, byte[]> files) {
        RateBookRefused refused = catchThrowableOfType(
                RateBookRefused.class, () -> RateFiles.of(files).book());
        return refused == null ? List.of() : refused.findings();
    }
}
