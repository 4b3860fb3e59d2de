package org.fenglu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** Keeps a demonstration away from a store that holds another roster: a real one, or another force. */
@ApplicationScoped
class UsedStore {

    private static final String IS_OTHER = "select exists (select from officer) and not exists"
            + " (select from import_file where kind = 'ROSTER' and sha256 = ?)";

    private final DataSource source;

    UsedStore(DataSource source) {
        this.source = source;
    }

    /**
     * Refuses a store that holds a roster, but not the one of this force.
     *
     * @param roster the force's first roster
     */
    void requireOf(Path roster, Force force) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(IS_OTHER)) {
            statement.setString(1, sha256(roster));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    String found = "--officers " + force.officers() + " --seed " + force.seed();
                    throw new Refusal(Kind.CONFLICT, "DEMO_STORE_IN_USE", Map.of("found", found));
                }
            }
        }
    }

    private static String sha256(Path file) {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
