package org.fenglu.store.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server that runs on some files, as its {@code postmaster.pid} tells and the system confirms.
 *
 * @param pid its process
 * @param port where it listens on loopback
 * @param isReady whether it says that it takes connections
 */
record ServerProcess(long pid, int port, boolean isReady) {

    private static final String TRACE = "postmaster.pid";
    private static final int CONNECT_MILLIS = 2_000;

    /** Lines of the file: process, folder, start time, port, socket folder, address, memory, state. */
    private static final int LINES = 8;

    private static final int PORT_LINE = 3;
    private static final int STATE_LINE = 7;

    /** The server that runs now; empty if there is none, or only the trace of one that is gone. */
    static Optional<ServerProcess> on(Path files) {
        Optional<ServerProcess> traced = traced(files);
        return traced.filter(server -> server.isPostgres());
    }

    /**
     * Removes the trace of a server that is gone if its process number belongs to another program by now: the server
     * would take that program for itself and refuse to start.
     */
    static void removeForeignTrace(Path files) throws IOException {
        Optional<ServerProcess> traced = traced(files);
        if (traced.isPresent() && traced.get().isAlive() && !traced.get().isPostgres()) {
            Files.deleteIfExists(files.resolve(TRACE));
        }
    }

    /** Whether it takes connections. */
    boolean isAnswering() {
        if (!isReady) {
            return false;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }

    private static Optional<ServerProcess> traced(Path files) {
        try {
            List<String> lines = Files.readAllLines(files.resolve(TRACE));
            if (lines.size() < LINES) {
                return lines.isEmpty() ? Optional.empty() : Optional.of(starting(lines));
            }
            boolean isReady = lines.get(STATE_LINE).strip().equals("ready");
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return Optional.of(new ServerProcess(Long.parseLong(lines.get(0).strip()), port, isReady));
        } catch (IOException | NumberFormatException absent) {
            return Optional.empty();
        }
    }

    private static ServerProcess starting(List<String> lines) {
        return new ServerProcess(Long.parseLong(lines.get(0).strip()), 0, false);
    }

    private boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private boolean isPostgres() {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/comm")).strip().equals("postgres");
        } catch (IOException gone) {
            return false;
        }
    }
}
