package org.fenglu.store.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One call of a program of the system or of the server, with what it said. */
record ServerCommand(int exitCode, String output) {

    /** Runs to the end; a program that cannot be started counts as failed, with the reason as its output. */
    static ServerCommand run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ServerCommand(process.waitFor(), output.strip());
        } catch (IOException notStarted) {
            return new ServerCommand(-1, notStarted.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new ServerCommand(-1, "interrupted");
        }
    }

    static boolean succeeds(List<String> command) {
        return run(command).isDone();
    }

    boolean isDone() {
        return exitCode == 0;
    }
}
