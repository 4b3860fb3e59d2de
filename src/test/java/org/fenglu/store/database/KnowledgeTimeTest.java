package org.fenglu.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.fenglu.people.roster.EmptyStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Each recording is later than all before, even where the clock was set back")
@ExtendWith(EmptyStore.class)
class KnowledgeTimeTest {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Test
    void aRecordingIsKnownFromItsTimeOn(DataSource store) throws SQLException {
        try (Connection connection = store.getConnection()) {
            Instant before = KnowledgeTime.now(connection);
            Instant recorded = record(connection);

            assertThat(recorded).isAfterOrEqualTo(before);
            assertThat(KnowledgeTime.now(connection)).isAfterOrEqualTo(recorded);
            assertThat(record(connection)).isAfter(recorded);
        }
    }

    @Test
    void whatWasRecordedBeforeTheClockWasSetBackIsStillKnown(DataSource store) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            Instant ahead = KnowledgeTime.now(connection).plus(Duration.ofDays(1));
            statement.execute("insert into recording values ('" + ahead + "')");

            assertThat(KnowledgeTime.now(connection)).isEqualTo(ahead);
            assertThat(record(connection)).isEqualTo(ahead.plus(MICROSECOND));
            assertThat(record(connection)).isEqualTo(ahead.plus(MICROSECOND).plus(MICROSECOND));
        }
    }

    @Test
    void whatWasTakenBackWasNeverKnown(DataSource store) throws SQLException {
        try (Connection connection = store.getConnection()) {
            connection.setAutoCommit(false);
            Instant takenBack = KnowledgeTime.begin(connection);
            connection.rollback();

            assertThat(takenBack).isNotNull();
            try (Statement statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from recording")) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
        }
    }

    private static Instant record(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Instant recorded = KnowledgeTime.begin(connection);
            connection.commit();
            return recorded;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
