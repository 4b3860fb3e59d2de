package org.fenglu.store.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The scripts in {@code db/roles}: who may do what. Each may run again, and runs whole or not at all. */
enum RoleScript {
    /** Makes the roles of our own server, and gives its owner what older versions left to the administrator. */
    ROLES("roles"),
    /** Notes that the database is not prepared for the program. */
    UNPREPARED("unprepared"),
    /** Gives the roles of the program and of readers their privileges, and notes that the database is prepared. */
    PRIVILEGES("privileges");

    private final String file;

    RoleScript(String file) {
        this.file = "/db/roles/" + file + ".sql";
    }

    /**
     * Runs the script.
     *
     * @param as where, and as whom
     * @param settings what the script asks for with {@code current_setting}
     */
    void run(DatabaseAddress as, Map<String, String> settings) {
        try (Connection connection = as.source().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, true)");
                    Statement script = connection.createStatement()) {
                for (Map.Entry<String, String> setting : settings.entrySet()) {
                    set.setString(1, setting.getKey());
                    set.setString(2, setting.getValue());
                    set.execute();
                }
                script.execute(text());
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new StoreFailure("Roles of the database, " + file, failed);
        }
    }

    private String text() {
        try (InputStream stream = RoleScript.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The program was packaged without " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
