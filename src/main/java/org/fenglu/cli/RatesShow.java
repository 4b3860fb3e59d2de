package org.fenglu.cli;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.book.catalog.WireValues;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rates show}: what a table says on a day, from which document, and all its versions. */
@Dependent
@Command(name = "show", description = "一张费率表在某日的数值、出处和全部版本 (a table on a day: values, document, versions)")
public final class RatesShow implements Callable<Integer> {

    @Parameters(paramLabel = "TABLE", description = "路径 (path), national/tax/wage-withholding")
    String table;

    @Option(names = "--on", paramLabel = "DAY", description = "日期，默认今天 (day; default: today in China)")
    @Nullable
    LocalDate on;

    @Mixin
    RatesAsked asked;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        RateBook book = asked.book();
        if (!book.has(table)) {
            throw new Refusal(Kind.NOT_FOUND, "UNKNOWN_TABLE", Map.of("found", table));
        }
        Timeline<?> timeline = book.versions(table);
        LocalDate day = WatchText.day(on);
        Dated<?> dated = timeline.find(day)
                .orElseThrow(() -> new Refusal(
                        Kind.NOT_FOUND,
                        "RATE_NOT_IN_FORCE",
                        Map.of("field", table, "found", day.toString(), "expected", timeline.covered())));
        print(dated, timeline);
        return ExitCode.DONE;
    }

    private void print(Dated<?> dated, Timeline<?> timeline) {
        PrintWriter out = spec.commandLine().getOut();
        JsonNode values = WireValues.json(dated.values());
        if (Commands.of(spec).isJson()) {
            Map<String, Object> json = new LinkedHashMap<>(WatchText.json(dated.version()));
            json.put("values", values);
            json.put(
                    "versions",
                    timeline.versions().stream()
                            .map(version -> WatchText.json(version.version()))
                            .toList());
            out.println(JsonText.written(json));
        } else {
            out.println(WatchText.line(dated.version()));
            out.println(values.toPrettyString());
            timeline.versions().forEach(version -> out.println("- " + WatchText.line(version.version())));
        }
        out.flush();
    }
}
