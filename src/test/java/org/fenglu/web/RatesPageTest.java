package org.fenglu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.fenglu.book.release.RatesFolder;
import org.fenglu.force.payrun.WireForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class RatesPageTest extends BrowserTest {

    private static final String GRADE_WAGES = "scheme/example-seven-grade-grade-wage.csv";

    @Inject
    WireForce force;

    /** A table is drawn over time, what runs out is listed, and each region's years stand in a grid. */
    @ParameterizedTest
    @EnumSource
    void aTableIsSeenOverTime(View view) {
        try (OpenedPage rates = open("/rates-board", view)) {
            rates.find("#table").fill("region/310000/contribution-base/PENSION");
            rates.find("#choose button").click();
            assertThat(rates.find("#timeline figcaption")).containsText("2022-07-01");
            rates.find("#timeline details summary").click();
            assertThat(rates.find("#timeline tbody th").first()).hasText("2022-07-01");
            assertThat(rates.find("#watch details")).hasCount(3);
            rates.find("#region").fill("310000");
            assertThat(rates.find("#coverage details[open] tbody tr")).hasCount(1);
            assertThat(rates.find("#coverage details[open] tbody th")).containsText("上海市");
            rates.inspect("rates");
        }
    }

    @Test
    void aTableOfSharesAndOneWithoutFiguresAreShownToo() {
        try (OpenedPage rates =
                open("/rates-board?table=region/310000/contribution-rate/PENSION/ALL", View.CHINESE_DESK)) {
            assertThat(rates.find("#timeline .chart")).hasAttribute("data-drawn", "true");
            rates.find("#table").fill("region/310000/rounding");
            rates.find("#choose button").click();
            assertThat(rates.find("#timeline .note")).isVisible();
            assertThat(rates.find("#timeline tbody tr")).hasCount(1);
        }
    }

    @Test
    void aTableThatIsNotThereIsSaidBesideTheField() {
        try (OpenedPage rates = open("/rates-board", View.ENGLISH_PHONE)) {
            rates.find("#table").fill("region/999999/minimum-wage");
            rates.find("#choose button").click();
            assertThat(rates.find("#wrong-table")).containsText("no such table");
            assertThat(rates.find("#table")).hasValue("region/999999/minimum-wage");
            assertThat(rates.find("#table")).hasAttribute("aria-describedby", Pattern.compile("wrong-table"));
        }
    }

    @Test
    void twoRateBooksAreComparedAndTheirCostIsCalculated() {
        try (OpenedPage rates = open("/rates-board", View.ENGLISH_DESK)) {
            assertThat(rates.find("#before option").first()).hasText("the rates in use");
            rates.find("#after").selectOption("in-use");
            rates.find("#compare button").click();
            assertThat(rates.find("#diff")).containsText("exactly the same");
            rates.find("#from").fill("2026-00");
            rates.find("#impact button").click();
            assertThat(rates.find("#wrong-from")).isVisible();
            rates.find("#from").fill("2001-01");
            rates.find("#to").fill("2001-01");
            rates.find("#impact button").click();
            assertThat(rates.find("#impacted")).containsText("Nothing changes for anybody");
        }
    }

    /** Ten yuan more for a grade and step where nobody else stands; its front-line allowance is a tenth of that. */
    @Test
    void aDraftIsComparedWithTheRatesInUse() throws IOException, SQLException {
        force.takeIn("DRAFT");
        force.takeInOne("DRAFT-9", "DRAFT", "CHIEF_1", 4);
        given().contentType("application/zip")
                .queryParams("name", "ten yuan more", "by", "张三")
                .body(RatesFolder.asItIs()
                        .with(GRADE_WAGES, "CHIEF_1,4,3350.00", "CHIEF_1,4,3360.00")
                        .zip(""))
                .post("/v1/releases")
                .then()
                .statusCode(201);
        try (OpenedPage rates = open("/rates-board", View.ENGLISH_DESK)) {
            assertThat(rates.find("#after option:checked")).containsText("ten yuan more");
            rates.find("#compare button").click();
            assertThat(rates.find("#diff tbody tr")).hasCount(1);
            assertThat(rates.find("#diff tbody td.figure")).hasText(new String[] {"3,350.00", "3,360.00"});
            rates.find("#from").fill("2026-11");
            rates.find("#to").fill("2026-11");
            rates.find("#impact button").click();
            assertThat(row(rates, "GRADE_WAGE")).containsText("+10.00");
            assertThat(row(rates, "FRONT_LINE_ALLOWANCE")).containsText("+1.00");
            assertThat(rates.find("#impacted figure .chart")).hasAttribute("data-drawn", "true");
            rates.inspect("rates-impact");
        }
    }

    private static Locator row(OpenedPage rates, String line) {
        return rates.find("#impacted tbody tr:has(th:text-is('" + line + "'))");
    }
}
