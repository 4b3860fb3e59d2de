package org.fenglu.store.database;

import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the program's database answers, and as whom.
 *
 * @param url a JDBC address of PostgreSQL
 * @param user the role
 * @param password its password; never printed
 */
public record DatabaseAddress(String url, String user, String password) {

    /** The same as settings of the data source. */
    public Map<String, String> asSettings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }

    /** The same as a source of connections without a pool. */
    public PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
