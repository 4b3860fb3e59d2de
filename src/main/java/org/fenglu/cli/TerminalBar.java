package org.fenglu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on the error stream where that is a terminal, and nothing at all where it is not. */
public final class TerminalBar implements AutoCloseable {

    private static final int UPDATE_MILLIS = 200;

    private final @Nullable ProgressBar bar;

    private TerminalBar(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Starts a bar; how much there is to do comes with the progress. */
    public static TerminalBar start(String task) {
        if (!isTerminal()) {
            return new TerminalBar(null);
        }
        return new TerminalBar(new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .clearDisplayOnFinish()
                .build());
    }

    /** Shows how much is done of how much. */
    public void reached(long done, long inAll) {
        if (bar != null) {
            bar.maxHint(inAll);
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** A console of the Java platform may be there without a terminal, so the error stream itself is asked first. */
    private static boolean isTerminal() {
        try {
            String stream = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return stream.startsWith("/dev/pts/") || stream.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noLinux) {
            return System.console() != null;
        }
    }
}
