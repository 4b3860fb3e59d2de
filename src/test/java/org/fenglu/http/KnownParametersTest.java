package org.fenglu.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A query that an address does not know")
@QuarkusTest
class KnownParametersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /v1/runs?mouth=2026-10                            | PARAMETER_UNKNOWN | mouth  | before, limit, month, unit
            /v1/runs?limit=1&limit=2                          | PARAMETER_TWICE   | limit  |
            /v1/controls?month=2026-10&uint=A                 | PARAMETER_UNKNOWN | uint   | month, police, unit
            /v1/controls?month=2026-10&police=A=1&police=A=2  | PARAMETER_TWICE   | police=A |
            /v1/payslips/03117/2026-10?Unit=A                 | PARAMETER_UNKNOWN | Unit   | unit
            /v1/rates?knownon=2026-01-01                      | PARAMETER_UNKNOWN | knownon | knownOn, under
            /v1/claims/1/statement?ratesKnownon=2026-01-01    | PARAMETER_UNKNOWN | ratesKnownon | assessedOn, knownAt, ratesKnownOn, through
            /v1/projections/options?month=2026-10             | PARAMETER_UNKNOWN | month  |
            /v1/rates?=a                                      | PARAMETER_UNKNOWN | a      | knownOn, under
            """)
    void isRefusedAndToldWhatItKnows(String address, String code, String found, String known) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("found", equalTo(found == null ? "" : found))
                .body("todo", containsString(known == null ? "" : known));
    }

    /** What the query names is asked for, so that the answer is about that, or about the lack of it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /v1/runs?limit=1
            /v1/controls?month=2019-01&police=JN-LIXIA=320&police=NJ-GULOU=100
            /v1/claims/999999/statement?assessedOn=2026-01-01&through=2026-01
            /?lang=en&from=wechat
            """)
    void isTakenWhereItIsKnownOrAPage(String address) {
        given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .body(not(containsString("PARAMETER_UNKNOWN")))
                .body(not(containsString("PARAMETER_TWICE")));
    }
}
