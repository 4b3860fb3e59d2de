package org.fenglu.whatif.quote;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Another folder of rates, with another region and another scheme")
@QuarkusTest
@TestProfile(OwnTown.class)
class OwnTownTest {

    private static final String QUOTE = """
            {"month": "2026-10", "payDate": "2026-10-31",
             "officer": {"officerNo": "T-1", "region": "880000", "scheme": "own-town", "form": "DIRECT_CONTRACT",
               "payer": "GOVERNMENT", "status": "REGULAR", "hiredOn": "2020-03-01", "placement": {"GRADE": "TWO"},
               "lastYearAverageWage": "11000.00", "fund": {"rate": "8%"}, "tax": {"mode": "TENURE"}},
             "yearToDate": {"through": "2026-09", "taxYear": 2026, "income": "99900.00", "contributions": "18315.00",
               "additional": "0.00", "withheld": "1138.50"}}
            """;

    /** By hand, from the files of the folder; the tax is that of 个人所得税扣缴申报管理办法, number 61 of 2018, table 1. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            TOWN_BASE             |  9500.00 | fixed
            TOWN_GRADE            |   900.00 | grade TWO
            TOWN_AVERAGE          |   700.00 | 10% of 7,000, the average of 2024
            PENSION_EMPLOYEE      |   880.00 | 8% of 11,000
            MEDICAL_EMPLOYEE      |   215.00 | 2% of the ceiling 10,500, and 5 yuan
            UNEMPLOYMENT_EMPLOYEE |    55.00 | 0.5% of 11,000
            HOUSING_FUND_EMPLOYEE |   880.00 | 8% of 11,000
            INCOME_TAX            |   407.00 | 111,000 - 50,000 - 18,315 - 2,030 = 40,655; 10% - 2,520 = 1,545.50; less 1,138.50
            PENSION_EMPLOYER      |  1760.00 | 16% of 11,000
            MEDICAL_EMPLOYER      |   735.00 | 7% of the ceiling 10,500
            WORK_INJURY_EMPLOYER  |    22.00 | 0.2% of 11,000
            """)
    void paysByItsOwnFiles(String line, String amount, String why) {
        JsonPath quote = post(QUOTE).statusCode(200).extract().jsonPath();

        assertThat(quote.getString("payslip.lines.find { it.code == '" + line + "' }.amount"))
                .isEqualTo(amount);
        assertThat(quote.getString("payslip.totals.net")).isEqualTo("8663.00");
        assertThat(quote.getString("payslip.totals.employerCost")).isEqualTo("14552.00");
    }

    /** What only the packaged rates know is not known here. */
    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(textBlock = """
            880000,   310000,              UNKNOWN_REGION
            own-town, example-seven-grade, UNKNOWN_SCHEME
            """)
    void knowsNothingOfThePackagedRates(String own, String packaged, String code) {
        post(QUOTE.replace(own, packaged)).statusCode(422).body("findings.code", hasItem(code));
        given().get("/v1/rates?under=region/310000").then().body("items.size()", equalTo(0));
    }

    private static ValidatableResponse post(String quote) {
        return given().contentType(ContentType.JSON)
                .body(quote)
                .post("/v1/quotes")
                .then();
    }
}
