package org.fenglu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.fenglu.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;

/** How the program speaks to whoever typed the command: UTF-8 always, failures in words, no stack trace. */
final class Terminal {

    private Terminal() {}

    /** Chinese stays Chinese even where the locale of the terminal says nothing. */
    static void speakUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** The commands, with the exit codes and the words of this program. */
    static CommandLine commandLine(IFactory factory) {
        return new CommandLine(Commands.class, factory)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Terminal::misunderstood)
                .setExecutionExceptionHandler(Terminal::failed);
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
                .text(
                        "USAGE_HINT",
                        java.util.Map.of("command", line.getCommandSpec().qualifiedName())));
        return ExitCode.USAGE;
    }

    private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        Failure.print(failure, Commands.of(line.getCommandSpec()).isJson(), line.getErr());
        return ExitCode.FAILURE;
    }
}
