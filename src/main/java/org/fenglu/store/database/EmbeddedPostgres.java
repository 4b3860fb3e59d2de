package org.fenglu.store.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/**
 * A real PostgreSQL server on a data folder, for this process and every other one on the same folder.
 *
 * <p>The first process starts the server, later ones use it, the last one to leave stops it. A server that outlived its
 * killed process is used again. What is committed is on the disk: nothing is traded for speed.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String OWNER = "fenglu_owner";

    private final Path folder;
    private final Cluster cluster;
    private final FolderLock use;
    private final int port;
    private boolean closed;

    private EmbeddedPostgres(Path folder, Cluster cluster, FolderLock use, int port) {
        this.folder = folder;
        this.cluster = cluster;
        this.use = use;
        this.port = port;
    }

    /**
     * Opens the database of a folder and creates what is missing.
     *
     * @throws Refusal if the server cannot run here; its words say what to do
     */
    public static EmbeddedPostgres open(Path data) {
        return open(data, ServerAccount.ofThisMachine());
    }

    static EmbeddedPostgres open(Path data, ServerAccount account) {
        Path folder = DataFolder.create(data);
        account.own(folder);
        Path binaries = PostgresBinaries.unpacked(account);
        Cluster cluster = new Cluster(folder, binaries, account);
        try (FolderLock turn = FolderLock.turn(folder)) {
            OptionalInt running = cluster.runningPort();
            if (running.isEmpty() && FolderLock.isUsed(folder)) {
                throw new Refusal(Kind.CONFLICT, "DATABASE_USED_ELSEWHERE", Map.of("found", folder.toString()));
            }
            int port = running.isPresent() ? running.getAsInt() : cluster.start();
            FolderLock use = FolderLock.use(folder);
            return new EmbeddedPostgres(folder, cluster, use, port);
        }
    }

    /** As the role of the program, which is there after {@link #makeRoles}. */
    DatabaseAddress program() {
        return cluster.address(port, ServerPassword.PROGRAM);
    }

    /** As the role that owns the schema; it has no password, so the administrator takes it on. */
    DatabaseAddress owner() {
        DatabaseAddress administrator = administrator();
        return new DatabaseAddress(
                administrator.url() + "&options=-c%20role%3D" + OWNER, administrator.user(), administrator.password());
    }

    /** As the role that may do everything. */
    DatabaseAddress administrator() {
        return cluster.address(port, ServerPassword.ADMINISTRATOR);
    }

    /** Whether readers were given a password, which comes last of what {@link #makeRoles} makes in the folder. */
    boolean hasRoles() {
        return ServerPassword.READER.isThere(folder);
    }

    /** Makes the roles that are missing, and gives the owner what an older version left to the administrator. */
    void makeRoles() {
        RoleScript.ROLES.run(
                administrator(),
                Map.of(
                        "fenglu.program_password", ServerPassword.PROGRAM.read(folder),
                        "fenglu.read_password", ServerPassword.READER.read(folder)));
    }

    /** Leaves the server, and stops it if this was the last one on the folder. Closing twice does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (FolderLock turn = FolderLock.turn(folder)) {
            use.close();
            if (!FolderLock.isUsed(folder)) {
                cluster.stop();
            }
        }
    }
}
