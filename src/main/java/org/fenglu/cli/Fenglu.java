package org.fenglu.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.fenglu.store.database.Database;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The program. What can be answered without the database is answered at once; every other command first gets its
 * database, then runs inside Quarkus, and opens a port only if it serves.
 */
@QuarkusMain
public final class Fenglu implements QuarkusApplication {

    public static void main(String... arguments) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        WarmStart.run(arguments).ifPresent(System::exit);
        Terminal.speakUtf8();
        CommandLine line = Terminal.commandLine(CommandLine.defaultFactory(), arguments);
        try {
            ParseResult parsed = line.parseArgs(arguments);
            if (isAnsweredAtOnce(parsed)) {
                System.exit(line.execute(arguments));
            }
            System.exit(runWithDatabase(line.getCommand(), settings(parsed), arguments));
        } catch (ParameterException misunderstood) {
            System.exit(line.execute(arguments));
        }
    }

    @Override
    public int run(String... arguments) {
        return Terminal.commandLine(new CommandBeans(), arguments).execute(arguments);
    }

    private static boolean isAnsweredAtOnce(ParseResult parsed) {
        CommandLine command = asked(parsed);
        boolean isHelp = command.isUsageHelpRequested() || command.isVersionHelpRequested();
        Object asked = command.getCommand();
        return isHelp
                || asked instanceof Standalone
                || asked instanceof Commands
                || !command.getSubcommands().isEmpty();
    }

    /** The settings that must hold before Quarkus starts. */
    private static Map<String, String> settings(ParseResult parsed) {
        Map<String, String> settings = new HashMap<>();
        Object asked = asked(parsed).getCommand();
        if (asked instanceof Serving serving && serving.service().isPresent()) {
            settings.putAll(serving.service().get().settings());
        } else {
            settings.put("quarkus.http.host-enabled", "false");
        }
        return settings;
    }

    private static CommandLine asked(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.commandSpec().commandLine();
    }

    /** What would otherwise come after the preparation of Quarkus, which continues in another thread meanwhile. */
    private static void prepare(Database database) {
        database.address().asSettings().forEach(System::setProperty);
        database.prepare();
    }

    private static int runWithDatabase(Commands options, Map<String, String> settings, String... arguments) {
        AtomicInteger exitCode = new AtomicInteger(ExitCode.FAILURE);
        settings.putAll(options.settings());
        settings.forEach(System::setProperty);
        HeadStart.begin();
        try (Database database = Database.open(options.dataFolder(), System.getenv());
                Shutdown shutdown = Shutdown.closing(database)) {
            prepare(database);
            Quarkus.run(
                    Fenglu.class,
                    (code, failure) -> {
                        if (failure != null) {
                            Terminal.printFailure(failure, options.isJson());
                        }
                        exitCode.set(failure == null ? code : ExitCode.FAILURE);
                    },
                    arguments);
        } catch (RuntimeException failure) {
            EarlyLog.open(options.dataFolder());
            Terminal.printFailure(failure, options.isJson());
        }
        return exitCode.get();
    }
}
