package org.fenglu.store.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The database of a test: a server of our own on an empty folder, or the one that FENGLU_DB_URL names. The program has
 * the privileges in it that it has with its users; a test that breaks something does so as the administrator.
 */
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
        database.prepare();
        Map<String, String> settings = new HashMap<>(database.address().asSettings());
        DatabaseAddress administrator = database.administrator();
        settings.put("fenglu.test.administrator.url", administrator.url());
        settings.put("fenglu.test.administrator.user", administrator.user());
        settings.put("fenglu.test.administrator.password", administrator.password());
        return settings;
    }

    /** As the administrator, in a test that runs the whole program. */
    public static DataSource administrator() {
        Config config = ConfigProvider.getConfig();
        return new DatabaseAddress(
                        config.getValue("fenglu.test.administrator.url", String.class),
                        config.getValue("fenglu.test.administrator.user", String.class),
                        config.getValue("fenglu.test.administrator.password", String.class))
                .source();
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
