package org.fenglu.whatif.projection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OptionsResourceTest {

    private static final String OPTIONS = "/v1/projections/options";

    private static ValidatableResponse options() {
        return given().get(OPTIONS).then().statusCode(200);
    }

    @Test
    void everyRegionWithAProfileIsOfferedWithItsFund() {
        // rates/region/*/housing-fund*.yaml: Shanghai leaves 5% to 7%, Wuhan binds bodies paid from the budget to 8%
        options()
                // which ones in which month: PlaceOptionsTest
                .body("regions.code", hasItems("110000", "310000", "320100", "370100", "420100"))
                .body("regions.find { it.code == '310000' }.nameEn", equalTo("Shanghai"))
                .body("regions.find { it.code == '310000' }.fund.GOVERNMENT.most", equalTo("7%"))
                .body("regions.find { it.code == '420100' }.fund.GOVERNMENT.least", equalTo("8%"))
                .body("regions.find { it.code == '420100' }.fund.ENTERPRISE.least", equalTo("5%"));
    }

    @Test
    void aSchemeSaysWhatItAsks() {
        String example = "schemes.find { it.id == 'example-seven-grade' }.";
        options()
                .body(
                        example + "axes.findAll { it.required }.dimension",
                        contains("GRADE", "STEP", "POST", "EDUCATION"))
                .body(
                        example + "axes.find { it.dimension == 'GRADE' }.values",
                        contains("AUX_4", "AUX_3", "AUX_2", "AUX_1", "CHIEF_3", "CHIEF_2", "CHIEF_1"))
                .body(example + "axes.find { it.dimension == 'SKILL' }.values", contains("SPECIALIST"))
                .body(example + "monthlyResults", hasSize(4))
                .body(example + "hasPromotionRule", equalTo(true))
                .body(example + "source.status", equalTo("EXAMPLE"));
    }

    @ParameterizedTest(name = "{0} pays: {1}")
    @CsvSource({
        "linfen-shanxi, true",
        "jiaxing-2018, true",
        "binzhou-traffic-2020, true",
        "chongqing-highway-traffic, false",
        "xiamen-ladders, false"
    })
    void whetherASchemeCanPayIsTried(String scheme, boolean pays) {
        List<Object> refusals = options().extract().path("schemes.find { it.id == '" + scheme + "' }.refusals");
        assertThat(refusals.isEmpty()).isEqualTo(pays);
    }

    @Test
    void unchangedOptionsAreNotSentAgain() {
        String tag = options()
                .header("Vary", containsString("Accept-Language"))
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(OPTIONS).then().statusCode(304);
    }
}
