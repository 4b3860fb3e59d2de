package org.fenglu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.fenglu.words.wording.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@QuarkusTest
@DisplayName("The catalogue in the terminal")
class RatesCommandsTest {

    private static final String ACCEPTED = "promotion/example-seven-grade@2021-01-01";
    private static final String OPEN = "region/440100/contribution-base/WORK_INJURY@2025-07-01";

    @Inject
    DataSource database;

    @Test
    void saysWhetherAVersionOfGradeCIsAccepted() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into acceptance (version_id, accepted_by, reason, recorded_at)" + " values ('"
                    + ACCEPTED + "', 'Test', 'test', now())");
        }
        StringWriter json = new StringWriter();
        StringWriter lines = new StringWriter();
        type("rates grade-c --on 2026-10-01 --json", json);
        type("rates grade-c --on 2026-10-01", lines);

        Map<String, Boolean> accepted = new HashMap<>();
        JsonPath.from(json.toString())
                .getList("versions", Map.class)
                .forEach(version -> accepted.put(String.valueOf(version.get("id")), (Boolean) version.get("accepted")));
        assertThat(accepted).containsEntry(ACCEPTED, true).containsEntry(OPEN, false);
        String words = Wording.ofTerminal(System.getenv()).text("RATE_ACCEPTED.true");
        assertThat(lines.toString().lines().filter(line -> line.endsWith("  " + words)))
                .singleElement()
                .asString()
                .startsWith(ACCEPTED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # typed                                                             | exit | answer has
              rates list region/110000/minimum-wage                              | 0    | region/110000/minimum-wage/1@2025-09-01
              rates list nowhere --json                                          | 0    | {"tables":[]}
              rates show region/320000/minimum-wage/1 --on 2026-10-01            | 0    | 2660.00
              rates show region/130000/contribution-base/MEDICAL --on 2026-10-01 | 0    | "uncapped" : true
              rates show region/320000/minimum-wage/1 --on 2026-10-01 --json     | 0    | "values":"2660.00"
              rates expiring --days 0 --on 2027-06-30                            | 1    | region/110000/housing-fund/city_districts@2026-07-01
              rates expiring --days 0 --on 2024-02-02                            | 0    |
              rates grade-c --on 2026-10-01 --json                               | 1    | region/440100/contribution-base/WORK_INJURY@2025-07-01
              rates unread --on 2026-11-22                                       | 1    | region/110000/minimum-wage/1@2025-09-01
              rates coverage                                                     | 0    | # What the rates cover
            """)
    void answers(String typed, int exit, String text) {
        StringWriter out = new StringWriter();

        assertThat(type(typed, out)).isEqualTo(exit);
        assertThat(out.toString()).contains(text == null ? "" : text);
    }

    private static int type(String typed, StringWriter out) {
        String[] arguments = typed.split(" ");
        CommandLine line = Terminal.commandLine(new CommandBeans(), arguments);
        line.setOut(new PrintWriter(out));
        return line.execute(arguments);
    }
}
