package org.fenglu.store.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database of this process: the server that {@code FENGLU_DB_URL} names, or else our own on a data folder.
 * Closing it stops our own server if no other program uses it, and leaves a named server alone.
 */
public final class Database implements AutoCloseable {

    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres embedded;

    private Database(DatabaseAddress address, @Nullable EmbeddedPostgres embedded) {
        this.address = address;
        this.embedded = embedded;
    }

    /**
     * @param data the data folder; used only where no server is named
     * @param environment FENGLU_DB_URL, FENGLU_DB_USER and FENGLU_DB_PASSWORD name a server
     */
    public static Database open(Path data, Map<String, String> environment) {
        String url = environment.getOrDefault("FENGLU_DB_URL", "");
        if (!url.isBlank()) {
            String user = environment.getOrDefault("FENGLU_DB_USER", "");
            String password = environment.getOrDefault("FENGLU_DB_PASSWORD", "");
            return new Database(new DatabaseAddress(url, user, password), null);
        }
        EmbeddedPostgres embedded = EmbeddedPostgres.open(data);
        return new Database(embedded.address(), embedded);
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
