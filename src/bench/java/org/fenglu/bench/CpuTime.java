package org.fenglu.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * CPU time of this process and of the database, from Linux's /proc: what a run costs however busy the machine is. On
 * two idle cores a run takes about half of it.
 */
public final class CpuTime {

    private static final long TICKS_OF_SECOND = 100;
    private static final long MICROS_OF_TICK = 1_000_000 / TICKS_OF_SECOND;
    private static final long NANOS_OF_MICRO = 1_000;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Path cluster;
    private long startOfProgram;
    private long startOfDatabase;

    /** What was spent since the start, in microseconds. */
    public record Spent(long program, long database) {}

    /**
     * Measures this process and a database.
     *
     * @param cluster the folder of the database's cluster
     */
    public CpuTime(Path cluster) {
        this.cluster = cluster;
    }

    /** Begins to measure. */
    public void start() throws IOException {
        startOfProgram = programMicros();
        startOfDatabase = databaseMicros();
    }

    /** Returns the time since the start. */
    public Spent spent() throws IOException {
        return new Spent(programMicros() - startOfProgram, databaseMicros() - startOfDatabase);
    }

    /** Returns the time since the start, a piece: program + database. */
    String microsEach(long pieces) {
        try {
            Spent spent = spent();
            return String.format("%.1f + %.1f", spent.program() / (double) pieces, spent.database() / (double) pieces);
        } catch (IOException gone) {
            return gone.toString();
        }
    }

    private long programMicros() {
        return system.getProcessCpuTime() / NANOS_OF_MICRO;
    }

    /** The server with its ended children, and its children that live. */
    private long databaseMicros() throws IOException {
        String postmaster =
                Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).trim();
        long micros = 0;
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes
                    .filter(path -> path.getFileName().toString().matches("[0-9]+"))
                    .toList()) {
                String[] stat = stat(process);
                if (stat.length == 0) {
                    continue;
                }
                boolean isPostmaster = process.getFileName().toString().equals(postmaster);
                if (isPostmaster || stat[1].equals(postmaster)) {
                    micros += (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * MICROS_OF_TICK;
                }
                if (isPostmaster) {
                    micros += (Long.parseLong(stat[13]) + Long.parseLong(stat[14])) * MICROS_OF_TICK;
                }
            }
        }
        return micros;
    }

    /** The fields behind the program's name: state, parent, ... */
    private static String[] stat(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }
}
