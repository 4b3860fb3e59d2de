package org.fenglu.force.budget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ControlResourceTest {

    @Test
    void aMonthWithoutPayslipsIsNotFound() {
        given().header("Accept-Language", "en")
                .get("/v1/controls?month=2019-01&police=JN-LIXIA=320")
                .then()
                .statusCode(404)
                .body("code", equalTo("NO_PAYSLIPS_OF_MONTH"))
                .body("detail", containsString("2019-01"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"month=2019-01&police=320", "month=2019-01&police=JN=-1", "unit=JN"})
    void whatCannotBeReadIsSaid(String query) {
        int status = given().get("/v1/controls?" + query).statusCode();
        assertThat(status).isIn(400, 422);
    }
}
