package org.fenglu.book.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.fenglu.kernel.rates.RateBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RateResourceTest {

    private static final String RATES = "/v1/rates";

    @Inject
    RateBook book;

    @Test
    void listsEveryTable() {
        get(RATES)
                .statusCode(200)
                .body("rateBook", equalTo(book.fingerprint()))
                .body("items", hasSize(book.paths().size()))
                .body("items.table", hasItems("national/tax/wage-withholding", "scheme/linfen-shanxi"))
                .body("items.find { it.table == 'national/tax/wage-withholding' }.versions", equalTo(3))
                .body("items.find { it.table == 'national/tax/wage-withholding' }.from", equalTo("2019-01-01"))
                .body("items.find { it.table == 'national/tax/wage-withholding' }.grades", hasItem("A"));
    }

    @Test
    void listsWhatIsUnderAPath() {
        get(RATES + "?under=region/320100")
                .statusCode(200)
                .body("items.table", everyItem(startsWith("region/320100")))
                .body("items.table", hasItem("region/320100/housing-fund/city_districts"));
        get(RATES + "?under=nowhere").statusCode(200).body("items", hasSize(0));
    }

    @ParameterizedTest(name = "{0} on {1}: {2} = {3}")
    @CsvSource(textBlock = """
            national/tax/wage-withholding, 2026-10-01, values.basicDeduction, 5000.00
            national/tax/wage-withholding, 2026-10-01, values.brackets[1].quickDeduction, 2520.00
            national/tax/wage-withholding, 2026-10-01, values.brackets[6].rate, 45%
            national/tax/wage-withholding, 2020-12-31, version.from, 2020-07-01
            national/wage/work-time, 2026-10-01, values.paidDaysPerMonth, 21.75
            national/wage/work-time, 2026-10-01, values.overtime.HOLIDAY, 300%
            national/wage/sick-pay-floor, 2026-10-01, values, 80%
            national/contribution/late-fee, 2026-10-01, values.perDay, 0.05%
            national/wage/economic-compensation, 2026-10-01, values.grounds.UNLAWFUL.entitlement, DAMAGES
            control/jiaxing-envelope, 2026-10-01, values.rule.kind, Envelope
            control/jiaxing-envelope, 2026-10-01, values.rule.percent, 120%
            promotion/guangnan-2020, 2026-10-01, values.steps.GRADE_3.to, GRADE_2
            national/dispatch/vat, 2025-12-31, values.rates.DIFFERENTIAL, 5%
            region/310000, 2026-10-01, values.contributionBase.PENSION, 310000
            region/320000/minimum-wage/1, 2026-10-01, values, 2660.00
            scheme/linfen-shanxi, 2026-10-01, values.components[0].kind.kind, TableAmount
            scheme/linfen-shanxi, 2026-10-01, values.components[0].kind.root.below.GRADE_1.amount, 6900.00
            scheme/linfen-shanxi, 2026-10-01, version.grade, B
            scheme/linfen-shanxi, 2026-10-01, version.id, scheme/linfen-shanxi@2021-01-01
            """)
    void tableOnADay(String table, String day, String place, String value) {
        get(RATES + "/" + table + "?on=" + day)
                .statusCode(200)
                .body("table", equalTo(table))
                .body("on", equalTo(day))
                .body(place, equalTo(value));
    }

    @Test
    void calendarGivesThePaidDaysOfEachMonth() {
        get(RATES + "/national/calendar/2026?on=2026-10-01")
                .statusCode(200)
                .body("values.paidDays.'2026-10'", equalTo(21))
                .body("versions", hasSize(1));
    }

    @Test
    void everyTableCanBeAnswered() {
        for (String table : book.paths()) {
            LocalDate day = book.versions(table).versions().get(0).version().from();
            get(RATES + "/" + table + "?on=" + day)
                    .statusCode(200)
                    .body("version.document", not(equalTo("")))
                    .body("versions", hasSize(book.versions(table).versions().size()));
        }
    }

    @Test
    void withoutADayItIsToday() {
        get(RATES + "/national/tax/wage-withholding").statusCode(200).body("version.from", equalTo("2021-01-01"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # address                                     | status | code                | language | text
              national/tax/wage-witholding                | 404    | UNKNOWN_TABLE       | zh       | 没有费率表 national/tax/wage-witholding。
              national/tax/wage-witholding                | 404    | UNKNOWN_TABLE       | en       | There is no rate table national/tax/wage-witholding.
              national/tax/wage-withholding?on=2018-12-31 | 404    | RATE_NOT_IN_FORCE   | en       | has no version in force on 2018-12-31.
              national/tax/wage-withholding?on=2026-13-01 | 400    | PARAMETER_MALFORMED | en       | /v1/rates/national/tax/wage-withholding
            """)
    void unknownIsAProblem(String address, int status, String code, String language, String text) {
        given().header("Accept-Language", language)
                .get(RATES + "/" + address)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", containsString(text))
                .body("todo", not(equalTo("")));
    }

    @Test
    void whatEndsSoonAndHasNoSuccessor() {
        get(RATES + "/expiring?days=90&on=2027-05-01")
                .statusCode(200)
                .body("on", equalTo("2027-05-01"))
                .body("rateBook", equalTo(book.fingerprint()))
                .body("items.table", hasItem("region/110000/housing-fund/city_districts"))
                .body("items.table", not(hasItem("region/110000/contribution-base/PENSION")));
        get(RATES + "/expiring?days=-1").statusCode(400).body("code", equalTo("PARAMETER_MALFORMED"));
    }

    @Test
    void whatIsOfGradeCAndWhetherSomebodyAnswersForIt() {
        get(RATES + "/grade-c?on=2026-10-01")
                .statusCode(200)
                .body("items.version.grade", everyItem(equalTo("C")))
                .body(
                        "items.find { it.version.table == 'region/440100/contribution-base/WORK_INJURY' }.accepted",
                        equalTo(false));
    }

    @Test
    void whatNobodyReadForAYear() {
        get(RATES + "/unread?on=2026-11-22")
                .statusCode(200)
                .body("items.table", hasItem("region/110000/minimum-wage/1"))
                .body("items.table", not(hasItem("region/110000")));
    }

    @Test
    void ratesAreReadOnly() {
        given().body("{}")
                .contentType("application/json")
                .put(RATES + "/region/310000")
                .then()
                .statusCode(405);
    }

    private static ValidatableResponse get(String address) {
        return given().get(address).then();
    }

    @Test
    void coverageIsThatOfThePageInTheDocs() {
        given().get("/v1/rates/coverage")
                .then()
                .statusCode(200)
                .body("years", hasItems(2021, 2026))
                .body("parts[0].columns[0]", equalTo("PENSION"))
                .body("parts[0].regions.find { it.code == '110000' }.signs[0]", equalTo("FFFFFF"))
                .body("parts[0].regions.find { it.code == '110000' }.nameZh", equalTo("北京市"))
                .body("parts[0].regions.find { it.code == '110000' }.payable", equalTo(true));
    }
}
