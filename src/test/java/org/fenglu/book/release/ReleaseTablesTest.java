package org.fenglu.book.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.fenglu.people.roster.EmptyStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The tables of releases hold their rules by themselves, whoever writes to them")
@ExtendWith(EmptyStore.class)
class ReleaseTablesTest {

    /** Release 1 is published, release 2 is a draft. */
    private static final String RELEASES = """
            insert into rate_book (fingerprint, archive) values (repeat('0', 64), '');
            insert into release (name, rate_book, cases, cases_passed, drafted_by)
            values ('first', 1, '', 1, '张 三'), ('second', 1, '', 1, '张 三');
            insert into release_decision (release, decision, decided_by) values (1, 'PUBLISHED', '李四');
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # what is done in SQL         | command
          changes a release           | update release set name = 'x'
          deletes a release           | delete from release
          empties all releases        | truncate release cascade
          changes a decision          | update release_decision set decided_at = '2020-01-01'
          deletes a decision          | delete from release_decision
          changes a used book         | update rate_book set archive = ''
          deletes a used book         | delete from rate_book
          publishes an own draft      | insert into release_decision values (2, 'PUBLISHED', '张　三')
        """)
    void theDatabaseRefuses(String what, String command, DataSource store) throws SQLException {
        execute(store, RELEASES);

        assertThatThrownBy(() -> execute(store, command))
                .isInstanceOf(SQLException.class)
                .satisfies(refused ->
                        assertThat(((SQLException) refused).getSQLState()).startsWith("23"));
    }

    @Test
    void theTimeOfKnowledgeIsNotChosen(DataSource store) throws SQLException {
        execute(store, RELEASES);
        execute(store, "insert into release_decision values (2, 'PUBLISHED', '李四', null, '2020-01-01')");

        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select decided_at > now() - interval '1 hour' from release_decision where release = 2")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBoolean(1)).isTrue();
        }
    }

    private static void execute(DataSource store, String command) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
