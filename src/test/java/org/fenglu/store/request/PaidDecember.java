package org.fenglu.store.request;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Officers of the unit KEYS who were employed in December 2025 and paid as their colleague KEYS-1 is in November 2026:
 * for each of them a turnover of 2026 has one base to declare.
 */
final class PaidDecember {

    private static final String PAID = """
            create temporary table hired on commit drop as select * from officer where officer_no = 'KEYS-1' limit 1;
            alter table hired drop column input;
            update hired set officer_no = '%1$s', hired_on = '2025-12-01', service_from = '2025-12-01',
                valid_from = '2025-12-01';
            insert into officer select * from hired;
            create temporary table paid on commit drop as
            select * from payslip where officer_no = 'KEYS-1' and month = '2026-11-01';
            update paid set officer_no = '%1$s', hired_on = '2025-12-01', month = '2025-12-01';
            insert into payslip select * from paid
            """;

    private PaidDecember() {}

    /** Makes an officer up. */
    static void takeIn(DataSource store, String officer) {
        String run = given().contentType(ContentType.JSON)
                .body("{\"month\": \"2026-11\", \"unit\": \"KEYS\"}")
                .post("/v1/runs")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        given().get(run + "/progress").asString();
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(PAID.formatted(officer));
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
