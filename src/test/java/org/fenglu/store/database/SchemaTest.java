package org.fenglu.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fenglu.people.roster.EmptyStore;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The schema is brought to the newest script, whatever was there")
@ExtendWith(EmptyStore.class)
class SchemaTest {

    @Test
    void newestIsTheNewestScript() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            Stream<MigrationVersion> versions = scripts.map(
                            script -> script.getFileName().toString())
                    .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))));

            assertThat(versions.max(Comparator.naturalOrder())).hasValue(MigrationVersion.fromVersion(Schema.NEWEST));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what was there     | made by
          the newest schema  | select 1
          nothing at all     | drop schema public cascade; create schema public
        """)
    void bringsItToTheNewest(String name, String madeBy, DataSource store) throws SQLException {
        execute(store, madeBy);

        Schema.migrate(store);
        Schema.migrate(store);

        assertThat(Flyway.configure().dataSource(store).load().info().current().getVersion())
                .hasToString(Schema.NEWEST);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what was there             | made by
          a script that failed       | update flyway_schema_history set success = false where version = '5'
          tables without a history   | drop table flyway_schema_history
        """)
    void whatIsUnclearIsLeftToFlyway(String name, String madeBy, DataSource store) throws SQLException {
        execute(store, madeBy);

        assertThatThrownBy(() -> Schema.migrate(store)).isInstanceOf(FlywayException.class);
    }

    private static void execute(DataSource store, String commands) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(commands);
        }
    }
}
