package org.fenglu.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.book.ratebook.RateBookRefused;
import org.fenglu.book.ratebook.RateBooks;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.store.database.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program as its user types it: the commands, and the options that each of them takes. */
@Command(
        name = "fenglu",
        description = "俸禄：警务辅助人员薪酬核算 (pay of police auxiliary personnel)",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = ProgramVersion.class)
public final class Commands {

    /** In the order in which help shows them. */
    private static final List<Class<?>> ALL = List.of(
            Serve.class,
            DemoCommand.class,
            PayslipCommand.class,
            ImportFile.class,
            RatesCommand.class,
            Adjust.class,
            TurnoverGroup.class,
            Cases.class,
            RunMonth.class,
            ReleaseCommand.class,
            ControlCommand.class,
            PromotionsCommand.class,
            Export.class);

    @Option(
            names = "--rates",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "费率文件夹，默认用程序自带的 (folder of rate files; default: the packaged ones)")
    @Nullable
    Path rates;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            scope = ScopeType.INHERIT,
            description = "数据文件夹，默认 $FENGLU_DATA 或 ~/.local/share/fenglu (data folder)")
    @Nullable
    Path data;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "输出 JSON，供程序读取 (JSON output for machines)")
    boolean json;

    /**
     * Returns the commands that are needed to understand what was typed: the one that it begins with, else all of them.
     * Each takes its time to be described to the parser.
     */
    static List<Class<?>> askedBy(String... arguments) {
        List<Class<?>> named = ALL.stream()
                .filter(type -> arguments.length > 0 && nameOf(type).equals(arguments[0]))
                .toList();
        return named.isEmpty() ? ALL : named;
    }

    static String nameOf(Class<?> type) {
        return type.getAnnotation(Command.class).name();
    }

    /** The options of the program that a command belongs to. */
    public static Commands of(CommandSpec spec) {
        return (Commands) spec.root().userObject();
    }

    /** Whether the answer is for a machine. */
    public boolean isJson() {
        return json;
    }

    /** The folder that holds what the program keeps. */
    public Path dataFolder() {
        return data == null ? DataFolder.fromEnvironment(System.getenv()) : data;
    }

    /** The folder of rate files, if one was named here. */
    public @Nullable Path ratesFolder() {
        return rates;
    }

    /** The rate files of a command that needs no database; a folder with anything unclear in it is refused. */
    RateFiles rateFiles() {
        try {
            RateFiles files = rates == null ? RateFiles.packaged() : RateFiles.of(rates);
            files.book();
            return files;
        } catch (RateBookRefused refused) {
            throw RateBooks.asRefusal(refused);
        }
    }

    /** The same as settings that hold before anything starts. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("fenglu.data.dir", dataFolder().toAbsolutePath().toString());
        if (rates != null) {
            settings.put("fenglu.rates.dir", rates.toAbsolutePath().toString());
        }
        return settings;
    }
}
