package org.fenglu.cli;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.bootstrap.logging.QuarkusDelayedHandler;
import java.io.File;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.logging.Handler;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.FileHandler;

/**
 * The log of a command that fails before Quarkus opens it. What was said until then waits in memory; here it goes to
 * the file in which it will be looked for.
 */
final class EarlyLog {

    private static final String FILE = "fenglu.log";
    private static final String LINE = "%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c{3.}] (%t) %s%e%n";

    private EarlyLog() {}

    /** Opens the log in a data folder, if it is not open yet. */
    static void open(Path dataFolder) {
        QuarkusDelayedHandler waiting = InitialConfigurator.DELAYED_HANDLER;
        if (waiting.isActivated()) {
            return;
        }
        try {
            File file = dataFolder.resolve(FILE).toFile();
            waiting.setHandlers(new Handler[] {new FileHandler(new PatternFormatter(LINE), file, true)});
        } catch (FileNotFoundException noFolder) {
            waiting.clearHandlers(); // the words on the terminal remain
        }
    }
}
