package org.fenglu.store.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** The server's own files in a data folder, and the server on them. One process at a time starts and stops it. */
final class Cluster {

    private static final int ATTEMPTS = 12;
    private static final long PAUSE_NANOS = 250_000_000;
    private static final String UNFINISHED = "creating";

    /** Only loopback, no socket files. Commits are durable; the write-ahead log has room for bulk loads. */
    private static final String SETTINGS = " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c max_connections=64 -c shared_buffers=256MB -c max_wal_size=4GB -c jit=off";

    private final Path folder;
    private final Path binaries;
    private final ServerAccount account;
    private final Path files;

    Cluster(Path folder, Path binaries, ServerAccount account) {
        this.folder = folder;
        this.binaries = binaries;
        this.account = account;
        this.files = folder.resolve("postgres");
    }

    /** Where the server answers, for one of its roles. */
    DatabaseAddress address(int port, ServerPassword role) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true";
        return new DatabaseAddress(url, role.user(), role.read(folder));
    }

    /** The port of the server that runs on these files already, for instance one whose process was killed. */
    OptionalInt runningPort() {
        Optional<ServerProcess> server = ServerProcess.on(files);
        for (int attempt = 0; attempt < ATTEMPTS && server.isPresent(); attempt++) {
            if (server.get().isAnswering()) {
                return OptionalInt.of(server.get().port());
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            server = ServerProcess.on(files);
        }
        return OptionalInt.empty();
    }

    /**
     * Starts the server on a free port, creating its files before the first time.
     *
     * @return the port
     */
    int start() {
        try {
            if (!Files.isDirectory(files)) {
                create();
            }
            refuseOtherVersion();
            ServerProcess.removeForeignTrace(files);
            return startOnFreePort();
        } catch (IOException broken) {
            throw failed(broken.toString());
        }
    }

    /** Stops the server; open connections are cut, what is not committed is undone. */
    void stop() {
        if (ServerProcess.on(files).isPresent()) {
            control("stop", "-w", "-t", "60", "-m", "fast");
        }
    }

    /** Creates the files beside their place and renames at the end, so that an interrupted creation leaves nothing. */
    private void create() throws IOException {
        FolderTree.deleteLeftOver(folder, UNFINISHED);
        Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
        account.own(unfinished);
        Path password = ServerPassword.ADMINISTRATOR.create(folder);
        account.own(password);
        ServerCommand created = ServerCommand.run(account.running(List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + unfinished,
                "--username=" + ServerPassword.ADMINISTRATOR.user(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--set=" + ServerPassword.ROUNDS,
                "--encoding=UTF8",
                "--locale=C")));
        if (!created.isDone()) {
            throw failed(created.output());
        }
        Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseOtherVersion() throws IOException {
        String found = Files.readString(files.resolve("PG_VERSION")).strip();
        String ours = PostgresBinaries.VERSION.substring(0, PostgresBinaries.VERSION.indexOf('.'));
        if (!found.equals(ours)) {
            Map<String, String> parts = Map.of("found", found, "expected", ours, "folder", folder.toString());
            throw new Refusal(Kind.UNAVAILABLE, "DATABASE_OTHER_VERSION", parts);
        }
    }

    /** Tries again for a while: another process may take the port, and the remains of a killed server need a moment. */
    private int startOnFreePort() throws IOException {
        ServerCommand started = new ServerCommand(-1, "");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            started = control("start", "-w", "-t", "120", "-l", log().toString(), "-o", "-p " + port + SETTINGS);
            if (started.isDone()) {
                return port;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw failed(started.output());
    }

    private ServerCommand control(String... words) {
        List<String> command = new ArrayList<>();
        command.add(binaries.resolve("bin/pg_ctl").toString());
        command.addAll(List.of("-s", "-D", files.toString()));
        command.addAll(List.of(words));
        return ServerCommand.run(account.running(command));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path log() {
        return folder.resolve("postgres.log");
    }

    private Refusal failed(String reason) {
        Map<String, String> parts = Map.of("found", reason, "log", log().toString());
        return new Refusal(Kind.UNAVAILABLE, "DATABASE_NOT_STARTED", parts);
    }
}
