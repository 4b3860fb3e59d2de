package org.fenglu.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fenglu.book.catalog.RateWatch;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Version;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Versions of rate tables as a command prints them, one a line or as JSON. */
final class WatchText {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private WatchText() {}

    /** Returns a book, seen from a day; today in China where none is named. */
    static RateWatch watch(RateBook book, @Nullable LocalDate on) {
        return new RateWatch(book, day(on));
    }

    static LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(CHINA) : on;
    }

    /** Prints versions; any of them is for a person to look at. */
    static int print(CommandSpec spec, List<Version> versions) {
        return print(spec, versions, WatchText::json, WatchText::line);
    }

    /** Prints versions of grade C, and whether a person answers for them. */
    static int print(CommandSpec spec, List<Version> versions, Set<String> accepted) {
        Wording wording = Wording.ofTerminal(System.getenv());
        return print(
                spec,
                versions,
                version -> {
                    Map<String, Object> json = json(version);
                    json.put("accepted", accepted.contains(version.id()));
                    return json;
                },
                version -> line(version) + "  " + wording.text("RATE_ACCEPTED." + accepted.contains(version.id())));
    }

    private static int print(
            CommandSpec spec,
            List<Version> versions,
            Function<Version, Map<String, Object>> json,
            Function<Version, String> line) {
        PrintWriter out = spec.commandLine().getOut();
        if (Commands.of(spec).isJson()) {
            out.println(JsonText.written(
                    Map.of("versions", versions.stream().map(json).toList())));
        } else {
            versions.forEach(version -> out.println(line.apply(version)));
        }
        out.flush();
        return versions.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    static String line(Version version) {
        return version.id() + " .. " + text(version.until()) + "  " + version.evidence() + " " + version.status() + "  "
                + version.citation();
    }

    static Map<String, Object> json(Version version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", version.id());
        json.put("table", version.table());
        json.put("from", version.from().toString());
        json.put("until", version.until() == null ? null : text(version.until()));
        json.put("document", version.citation().toString());
        json.put(
                "read",
                version.citation().read() == null
                        ? null
                        : text(version.citation().read()));
        json.put("grade", version.evidence().toString());
        json.put("status", version.status().toString());
        return json;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
