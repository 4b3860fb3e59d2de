package org.fenglu.book.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.fenglu.store.database.StoreFailure;

/** The versions of grade C for which a person answers. */
@ApplicationScoped
public class AcceptedVersions {

    private final DataSource database;

    AcceptedVersions(DataSource database) {
        this.database = database;
    }

    /** Returns their names, such as {@code scheme/x@2026-01-01}. */
    public Set<String> now() {
        Set<String> accepted = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select distinct version_id from acceptance");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                accepted.add(rows.getString(1));
            }
            return accepted;
        } catch (SQLException broken) {
            throw new StoreFailure("Reading the accepted versions", broken);
        }
    }
}
