package org.fenglu.force.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.words.wording.Refusal;

/** Which request started which run, by the key that its sender chose; a key stands for one content for ever. */
@ApplicationScoped
class RequestKeys {

    private static final String METHOD = "POST";
    private static final String PATH = "/v1/runs";

    private final DataSource database;

    @Inject
    RequestKeys(DataSource database) {
        this.database = database;
    }

    /** Returns the run that a request with this key started; refuses the key where its content was another. */
    Optional<Long> runOf(String key, RunOrder order) {
        String sql = "select body_hash, payrun from request_key where method = ? and path = ? and key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            setKey(select, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!Arrays.equals(row.getBytes(1), hash(order))) {
                    throw new Refusal(Refusal.Kind.INVALID, "REQUEST_KEY_REUSED", Map.of("found", key));
                }
                return Optional.of(row.getLong(2));
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The Idempotency-Key " + key + " cannot be looked up", failed);
        }
    }

    /** Keeps which run a key started. */
    void keep(String key, RunOrder order, long run) {
        String sql = "insert into request_key (method, path, key, body_hash, payrun) values (?, ?, ?, ?, ?)"
                + " on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            setKey(insert, key);
            insert.setBytes(4, hash(order));
            insert.setLong(5, run);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new StoreFailure("The Idempotency-Key " + key + " cannot be kept", failed);
        }
    }

    private static void setKey(PreparedStatement statement, String key) throws SQLException {
        statement.setString(1, METHOD);
        statement.setString(2, PATH);
        statement.setString(3, key);
    }

    private static byte[] hash(RunOrder order) {
        return DigestUtils.sha256(order.toString());
    }
}
