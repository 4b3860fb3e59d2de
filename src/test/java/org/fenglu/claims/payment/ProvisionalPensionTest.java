package org.fenglu.claims.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A death in January: the average wage of the year before is not published yet, so its pension is provisional. */
@QuarkusTest
@DisplayName("A pension that stands on an average wage not published yet, 人社部发〔2013〕34号")
class ProvisionalPensionTest {

    private static final String MOTHER = "供养亲属抚恤金（沈桂英）";

    @Test
    void isSaidToBeAndThenIsFinal() {
        WireCase family = WireCase.opened(Map.of(
                "bornOn",
                "1980-04-11",
                "diedOn",
                "2026-01-05",
                "death",
                Map.of("circumstance", "AT_WORK"),
                "insured",
                true,
                "employmentForm",
                "DIRECT_CONTRACT",
                "wage",
                Map.of("contributionWages", List.of("4000.00")),
                "relatives",
                List.of(Map.of(
                        "id", "mother",
                        "name", "沈桂英",
                        "relation", "PARENT",
                        "sex", "FEMALE",
                        "bornOn", "1950-08-09",
                        "supported", true,
                        "lonely", false))));
        average(family, 2024, "8000.00");
        assertThat(february(family)).containsExactly("true true 1440.00");
        page(family).body(containsString(MOTHER + "（暂定）"));

        average(family, 2025, "8300.00");
        assertThat(february(family)).containsExactly("false false 1494.00");
        page(family).body(containsString(MOTHER)).body(not(containsString(MOTHER + "（暂定）")));
    }

    private static void average(WireCase family, int year, String amount) {
        family.add("figures", """
                        {"figure": {"figure": "OWN_WAGE_AVERAGE", "year": %d, "amount": "%s", "document": "统计公报"},
                         "by": "张三"}
                        """.formatted(year, amount)).statusCode(200);
    }

    /** The benefit as assessed, and its month. */
    private static List<String> february(WireCase family) {
        JsonPath statement = given().get(family.path() + "/statement?assessedOn=2026-02-15&through=2026-02")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> months = statement.getList("months");
        return months.stream()
                .map(month -> statement.getString("monthly[0].provisional") + " " + month.get("provisional") + " "
                        + month.get("amount"))
                .toList();
    }

    private static ValidatableResponse page(WireCase family) {
        return given().get(family.path() + "/statement.html?assessedOn=2026-02-15&through=2026-02")
                .then()
                .statusCode(200);
    }
}
