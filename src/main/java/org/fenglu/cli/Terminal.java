package org.fenglu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import org.fenglu.words.answer.WrittenDate;
import org.fenglu.words.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** How the program speaks to the person who typed the command: UTF-8 always, failures in words, no stack trace. */
final class Terminal {

    private Terminal() {}

    /** Chinese stays Chinese even where the locale of the terminal says nothing. */
    static void speakUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** The commands, or only the one that was typed, with the exit codes and the words of this program. */
    static CommandLine commandLine(IFactory factory, String... arguments) {
        CommandLine line = new CommandLine(Commands.class, factory);
        for (Class<?> command : Commands.askedBy(arguments)) {
            line.addSubcommand(Commands.nameOf(command), new CommandLine(command, factory));
        }
        return line.registerConverter(YearMonth.class, text -> read(WrittenDate::month, text, "2026-10"))
                .registerConverter(LocalDate.class, text -> read(WrittenDate::day, text, "2026-10-31"))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Terminal::misunderstood)
                .setExecutionExceptionHandler(Terminal::failed);
    }

    private static <T> T read(Function<String, T> parse, String text, String example) {
        try {
            return parse.apply(text);
        } catch (DateTimeException notOne) {
            Wording wording = Wording.ofTerminal(System.getenv());
            throw new TypeConversionException(wording.text("DATE_MALFORMED.what", Map.of("found", text)) + " "
                    + wording.text("DATE_MALFORMED.todo", Map.of("expected", example)));
        }
    }

    static void printFailure(Throwable failure, boolean json) {
        Failure.print(failure, json, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    private static int misunderstood(ParameterException misunderstood, String[] arguments) {
        CommandLine line = misunderstood.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(misunderstood.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(misunderstood, err);
        err.println(Wording.ofTerminal(System.getenv())
                .text("USAGE_HINT", Map.of("command", line.getCommandSpec().qualifiedName())));
        return ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        Failure.print(failure, Commands.of(line.getCommandSpec()).isJson(), line.getErr());
        return ExitCode.FAILURE;
    }
}
