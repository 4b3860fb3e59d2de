package org.fenglu.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the program, as the numbered scripts in {@code db/migration} make them. */
public final class Schema {

    /** Number of the newest script. */
    static final String NEWEST = "13";

    private static final String IS_THERE = "select to_regclass('flyway_schema_history') is not null";
    private static final String IS_NEWEST = """
            select bool_and(success) and max(string_to_array(version, '.')::int[]) = string_to_array('%s', '.')::int[]
            from flyway_schema_history""".formatted(NEWEST);
    private static final String IS_OWNER =
            "select pg_get_userbyid(relowner) = current_user from pg_class where oid = to_regclass('payslip')";

    private Schema() {}

    /** Brings the database of a source to the newest script; one that is there already stays as it is. */
    public static void migrate(DataSource source) {
        if (!isNewest(source)) {
            Flyway.configure().dataSource(source).load().migrate();
        }
    }

    /**
     * Whether the newest script was applied and this role may see it, which is given last. Asked first, since Flyway
     * takes a fifth of the time of a start to find that there is nothing to do.
     */
    static boolean isNewest(DataSource source) {
        return isTrue(source, IS_THERE, IS_NEWEST);
    }

    /** Whether the tables belong to this role, which then may do anything to them. */
    static boolean isOwner(DataSource source) {
        return isTrue(source, IS_OWNER);
    }

    private static boolean isTrue(DataSource source, String... questions) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String question : questions) {
                try (ResultSet answer = statement.executeQuery(question)) {
                    if (!answer.next() || !answer.getBoolean(1)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (SQLException unable) {
            return false; // what comes next says it better
        }
    }
}
