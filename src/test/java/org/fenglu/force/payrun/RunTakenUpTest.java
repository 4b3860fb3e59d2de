package org.fenglu.force.payrun;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A run that was cut off is taken up by whoever sends its Idempotency-Key again")
class RunTakenUpTest {

    private static final String UNIT = "CUTOFF";

    @Inject
    WireForce force;

    @Inject
    DataSource store;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void takeIn() throws IOException, SQLException {
        force.takeIn(UNIT);
    }

    @Test
    void itIsContinued() throws SQLException {
        String run = start();
        await(run);
        assertThat(start()).as("a run that is done stays the one of its key").isEqualTo(run);
        cutOff(run);
        given().get(run).then().body("state", equalTo("STOPPED"));

        assertThat(start()).isEqualTo(run);

        await(run);
        given().get(run).then().body("state", equalTo("DONE")).body("tally.paid", equalTo(4));
    }

    @Test
    void whereSomethingBecameKnownSinceItIsBegunAnew() throws IOException, SQLException {
        String run = start();
        await(run);
        cutOff(run);
        force.correct(UNIT, 1, "month,unpaid_leave_days", "2026-11,2");

        String anew = start();
        await(anew);

        assertThat(anew).isNotEqualTo(run);
        assertThat(start()).as("from now on the key is that of the new run").isEqualTo(anew);
        given().get(run).then().body("state", equalTo("STOPPED"));
    }

    private String start() {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body("{\"month\": \"2026-11\", \"unit\": \"" + UNIT + "\"}")
                .post("/v1/runs")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private static void await(String run) {
        assertThat(given().get(run + "/progress").asString()).contains("DONE");
    }

    /** Leaves what a killed process leaves: a run that says it is running, and no one who holds its lock. */
    private void cutOff(String run) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update payrun set state = 'RUNNING', finished_at = null where id = "
                    + run.substring(run.lastIndexOf('/') + 1));
        }
    }
}
