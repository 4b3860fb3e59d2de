package org.fenglu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fenglu.book.order.Adjustment;
import org.fenglu.book.ratebook.RateBookRefused;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.fenglu.words.wording.Wording;
import picocli.CommandLine.Model.CommandSpec;

/** An order's file as it was named on the command line, with the rates that it is for. */
final class OrderFile {

    private final Path order;
    private final CommandSpec spec;

    OrderFile(Path order, CommandSpec spec) {
        this.order = order;
        this.spec = spec;
    }

    /** Returns the order applied to the rates. */
    Adjustment adjustment() {
        Path rates = Commands.of(spec).ratesFolder();
        RateFiles files = rates == null ? RateFiles.packaged() : RateFiles.of(rates);
        return Adjustment.of(files, String.valueOf(order.getFileName()), content());
    }

    /** Returns what an action answers; findings about the order or the rates are printed instead. */
    int answer(Supplier<Integer> action) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            return action.get();
        } catch (RateBookRefused refused) {
            Wording wording = Wording.ofTerminal(System.getenv());
            if (Commands.of(spec).isJson()) {
                List<Map<String, Object>> findings = RatesValidate.asJson(refused.findings(), wording);
                out.println(JsonText.written(Map.of("findings", findings)));
            } else {
                refused.findings().forEach(finding -> out.println(finding.text(wording)));
            }
            return ExitCode.FINDINGS;
        } finally {
            out.flush();
        }
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(order);
        } catch (IOException unable) {
            throw new Refusal(Kind.NOT_FOUND, "ORDER_UNREADABLE", Map.of("found", order.toString()), unable);
        }
    }
}
