package org.fenglu.book.order;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderResourceTest {

    private static final String PREVIEW = "/v1/adjustments/preview";

    @Test
    void answersThePreviewOfAnOrderInYaml() throws IOException {
        given().contentType("application/yaml")
                .body(Files.readAllBytes(Path.of("docs/samples/adjustment-order.yaml")))
                .post(PREVIEW)
                .then()
                .statusCode(200)
                .body("cells", hasSize(41))
                .body("cells[0].old", equalTo("800.00"))
                .body("cells[0].adopted", equalTo("830.00"))
                .body("monthsInArrears", hasSize(6));
    }

    @Test
    void saysAllThatIsWrongWithAnOrder() {
        given().contentType("application/yaml")
                .body("order: x\nscheme: y\n".getBytes(StandardCharsets.UTF_8))
                .post(PREVIEW)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("fields.field", hasItem("order:1"));
    }

    @Test
    void answersThePreviewOfAnOrderInJson() {
        given().contentType("application/json")
                .body("""
                        {"order": "x", "scheme": "jiaxing-2018", "effectiveFrom": "2027-01-01", "grade": "B",
                         "changes": [{"components": ["POST_ANNUAL"], "rule": "PERCENT", "raise": "5%"}]}
                        """)
                .post(PREVIEW)
                .then()
                .statusCode(200)
                .body("approved", equalTo(false))
                .body("cells[0].adopted", equalTo("75600.00"));
    }
}
