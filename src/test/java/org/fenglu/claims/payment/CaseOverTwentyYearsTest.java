package org.fenglu.claims.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.explanation.Replay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * One family from 2012 to 2032, over the wire: the adjustments of Shandong of five years, a child who turns 18 in
 * November 2022, a widow who married in September 2022, which becomes known four years later.
 */
@QuarkusTest
@DisplayName("A case over twenty years")
class CaseOverTwentyYearsTest {

    /** Reckoned by hand: +63 +62 +61 for the spouse, +47 +47 +46 +41 +26 for the others (law page, chapter 5). */
    private static final List<String> PENSIONS = List.of(
            "child 2012-06 1500.00",
            "child 2018-01 1547.00",
            "child 2021-01 1594.00",
            "child 2022-01 1640.00",
            "mother 2012-06 1500.00",
            "mother 2018-01 1547.00",
            "mother 2021-01 1594.00",
            "mother 2022-01 1640.00",
            "mother 2024-01 1681.00",
            "mother 2025-01 1707.00",
            "spouse 2012-06 2000.00",
            "spouse 2018-01 2063.00",
            "spouse 2021-01 2125.00",
            "spouse 2022-01 2186.00");

    private WireCase family = new WireCase(0);

    @BeforeEach
    void open() {
        family = WireCase.opened();
    }

    @Test
    void everyMonthIsThereWithItsReason() {
        family.add("facts", """
                {"facts": {"relatives": [{"id": "spouse", "events": {"remarriedOn": "2022-09-15"}}]},
                 "document": "结婚证，2026 年 10 月查得", "by": "张三"}
                """).statusCode(200);
        JsonPath statement = family.statement("2032-05");
        assertThat(once(statement, "WORK_DEATH_GRANT")).isEqualTo("436200.00");
        assertThat(once(statement, "FUNERAL_GRANT")).isEqualTo("18000.00");
        assertThat(rises(statement)).isEqualTo(PENSIONS);
        assertThat(lastMonth(statement, "spouse")).isEqualTo("2022-09 [配偶再婚]");
        assertThat(lastMonth(statement, "child")).isEqualTo("2022-11 [年满规定年龄且未完全丧失劳动能力]");
        assertThat(lastMonth(statement, "mother")).isEqualTo("2032-05 []");
        replays(statement);
        assertThat(statement.getList("waiting.name"))
                .as("years without a notice in the book are named, and paid as before")
                .contains("region/370000/benefit-adjustment/2019", "region/370000/benefit-adjustment/2026");
    }

    @Test
    void aFamilyCanReadIt() {
        String query = "?assessedOn=2026-11-22&through=2032-05";
        given().get(family.path() + "/statement.html" + query)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("钱喆"))
                .body(containsString("按年度调整"))
                .body(containsString("436200.00"))
                .body(containsString("2032-05"));
        byte[] pdf = given().get(family.path() + "/statement.pdf" + query)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/pdf"))
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void itIsShownAsItWasKnown() {
        String knownAt = family.journal().getString("entries[-1].recordedAt");
        family.add("facts", """
                {"facts": {"relatives": [{"id": "spouse", "events": {"remarriedOn": "2022-09-15"}}]},
                 "document": "结婚证", "by": "张三"}
                """).statusCode(200);
        assertThat(lastMonth(family.statement("2026-11"), "spouse")).startsWith("2022-09");
        String before = given().get(
                        family.path() + "/statement?assessedOn=2026-11-22&through=2026-11&knownAt=" + knownAt)
                .asString();
        assertThat(lastMonth(JsonPath.from(before), "spouse")).startsWith("2026-11");
    }

    @Test
    void whatIsMissingOrWrongIsSaid() {
        WireCase untouched = family;
        untouched.add("facts", """
                {"facts": {"relatives": [{"id": "child", "bornOn": "2030-01-01"}]}, "document": "户口簿", "by": "张三"}
                """).statusCode(422).body("findings.size()", equalTo(1));
        untouched.add("facts", """
                {"facts": {"relative": []}, "document": "户口簿", "by": "张三"}
                """).statusCode(400).body("code", equalTo("FIELD_UNKNOWN"));
        untouched.add("choices", """
                {"choice": "CHILD_LAST_MONTH", "option": "KEEP", "decidedBy": "王五", "reason": "演示"}
                """).statusCode(422).body("findings.code", equalTo(List.of("OPTION_NOT_OF_CHOICE")));
        assertThat(untouched.journal().getList("entries"))
                .as("nothing was stored")
                .hasSize(3);
        untouched.add("facts", """
                {"facts": {"relatives": [{"id": "child", "bornOn": null}]}, "document": "户口簿不清", "by": "张三"}
                """).statusCode(200);
        JsonPath statement = untouched.statement("2026-11");
        assertThat(statement.getList("waiting.name")).contains("relatives/child/bornOn");
        assertThat(statement.getString("monthly.find { it.of == 'mother' }.phases[0].amount"))
                .as("the others are calculated")
                .isNotNull();
    }

    /** Each month that differs is reckoned again from its text alone, by another calculator. */
    private static void replays(JsonPath statement) {
        List<Map<String, Object>> months = statement.getList("months.findAll { !it.steps.isEmpty() }");
        assertThat(months).hasSizeGreaterThanOrEqualTo(PENSIONS.size());
        for (Map<String, Object> month : months) {
            String reached = "";
            for (Object each : (List<?>) month.get("steps")) {
                Map<?, ?> step = (Map<?, ?>) each;
                Object rounding = step.get("rounding");
                assertThat(Replay.yuan((String) step.get("expression"), rounding == null ? null : (String) rounding))
                        .isEqualTo(step.get("result"));
                reached = (String) step.get("result");
            }
            assertThat(reached).as(month.get("of") + " " + month.get("month")).isEqualTo(month.get("amount"));
        }
    }

    private static String once(JsonPath statement, String benefit) {
        return statement.getString("once.find { it.benefit == '" + benefit + "' }.amount");
    }

    /** Each person's months in which the amount is another one than in the month before. */
    private static List<String> rises(JsonPath statement) {
        List<Map<String, Object>> months = statement.getList("months.findAll { it.benefit == 'DEPENDANT_PENSION' }");
        return months.stream()
                .filter(month -> months.stream().noneMatch(other -> isSameBefore(other, month)))
                .map(month -> month.get("of") + " " + month.get("month") + " " + month.get("amount"))
                .sorted()
                .toList();
    }

    private static boolean isSameBefore(Map<String, Object> other, Map<String, Object> month) {
        YearMonth next = YearMonth.parse((String) other.get("month")).plusMonths(1);
        return other.get("of").equals(month.get("of"))
                && next.toString().equals(month.get("month"))
                && other.get("amount").equals(month.get("amount"));
    }

    private static String lastMonth(JsonPath statement, String of) {
        List<Map<String, Object>> months = statement.getList("months.findAll { it.of == '" + of + "' }");
        Map<String, Object> last = months.get(months.size() - 1);
        return last.get("month") + " " + last.get("changes");
    }
}
