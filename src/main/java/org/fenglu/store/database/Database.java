package org.fenglu.store.database;

import java.nio.file.Path;
import java.util.Map;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The database of this process: the server that {@code FENGLU_DB_URL} names, or else our own on a data folder.
 * Closing it stops our own server if no other program uses it, and leaves a named server alone.
 *
 * <p>The program works in it as a role that owns nothing: what is insert-only it can neither change nor delete. The
 * schema is made as the owner, by {@link #prepare}.
 */
public final class Database implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Database.class);

    private final DatabaseAddress address;
    private final @Nullable DatabaseAddress namedOwner;
    private final @Nullable EmbeddedPostgres embedded;

    private Database(
            DatabaseAddress address, @Nullable DatabaseAddress namedOwner, @Nullable EmbeddedPostgres embedded) {
        this.address = address;
        this.namedOwner = namedOwner;
        this.embedded = embedded;
    }

    /**
     * Opens the database that the environment names, or else our own.
     *
     * @param data the data folder; used only where no server is named
     * @param environment FENGLU_DB_URL, FENGLU_DB_USER and FENGLU_DB_PASSWORD name a server; FENGLU_DB_OWNER and
     *     FENGLU_DB_OWNER_PASSWORD the role that owns the schema there, where it is another one
     */
    public static Database open(Path data, Map<String, String> environment) {
        String url = environment.getOrDefault("FENGLU_DB_URL", "");
        if (url.isBlank()) {
            EmbeddedPostgres embedded = EmbeddedPostgres.open(data);
            return new Database(embedded.program(), null, embedded);
        }
        String user = environment.getOrDefault("FENGLU_DB_USER", "");
        String password = environment.getOrDefault("FENGLU_DB_PASSWORD", "");
        DatabaseAddress address = new DatabaseAddress(url, user, password);
        String owner = environment.getOrDefault("FENGLU_DB_OWNER", "");
        if (owner.isBlank()) {
            return new Database(address, address, null);
        }
        String ownerPassword = environment.getOrDefault("FENGLU_DB_OWNER_PASSWORD", "");
        return new Database(address, new DatabaseAddress(url, owner, ownerPassword), null);
    }

    /** As whom the program works; usable after {@link #prepare}. */
    public DatabaseAddress address() {
        return address;
    }

    /** As whom the schema is made, and who owns it. */
    public DatabaseAddress owner() {
        if (embedded != null) {
            return embedded.owner();
        }
        return namedOwner == null ? address : namedOwner;
    }

    /** Brings the schema to the newest script and gives the roles their privileges, unless all is so already. */
    public void prepare() {
        boolean hasRoles = embedded == null || embedded.hasRoles();
        if (!hasRoles || !Schema.isNewest(address.source())) {
            prepareAnew();
        }
        if (address.equals(namedOwner) && Schema.isOwner(address.source())) {
            LOG.infof(
                    "The program works as %s, the owner of its tables; with FENGLU_DB_OWNER it works with less, see"
                            + " docs/database.md",
                    address.user());
        }
    }

    private void prepareAnew() {
        if (embedded != null) {
            embedded.makeRoles();
        }
        DatabaseAddress owner = owner();
        Map<String, String> program = Map.of("fenglu.program", address.user());
        RoleScript.UNPREPARED.run(owner, program);
        migrate(owner);
        RoleScript.PRIVILEGES.run(owner, program);
    }

    private static void migrate(DatabaseAddress owner) {
        try {
            Schema.migrate(owner.source());
        } catch (FlywayException failed) {
            if (DatabaseFailure.isDenied(failed)) {
                throw new Refusal(Kind.UNAVAILABLE, "DATABASE_OWNER_NEEDED", Map.of("found", owner.user()), failed);
            }
            throw failed;
        }
    }

    /** As the administrator of our own server; for the tests, which break what no other role can. */
    DatabaseAddress administrator() {
        return embedded == null ? owner() : embedded.administrator();
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
