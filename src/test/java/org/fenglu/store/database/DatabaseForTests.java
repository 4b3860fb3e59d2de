package org.fenglu.store.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The database of a test: a server of our own on an empty folder, or the one that FENGLU_DB_URL names. */
public final class DatabaseForTests implements QuarkusTestResourceLifecycleManager {

    private Path folder;
    private Database database;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("fenglu-test");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        database = Database.open(folder, System.getenv());
        Schema.migrate(database.address());
        return database.address().asSettings();
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
            deleteFolder();
        }
    }

    private void deleteFolder() {
        try {
            FolderTree.delete(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
