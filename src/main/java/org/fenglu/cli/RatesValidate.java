package org.fenglu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fenglu.book.ratebook.RateBookRefused;
import org.fenglu.book.ratebook.RateCount;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.ratebook.RateFinding;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.words.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rates validate}: reads a folder of rate files and says what it holds, or all that is wrong with it. */
@Command(name = "validate", description = "检查费率文件夹，列出全部问题 (check a folder of rate files and list all that is wrong)")
public final class RatesValidate implements Callable<Integer>, Standalone {

    @Parameters(paramLabel = "FOLDER", description = "费率文件夹 (folder of rate files)")
    Path folder;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean isJson = Commands.of(spec).isJson();
        Wording wording = Wording.ofTerminal(System.getenv());
        try {
            RateBook book = RateFiles.of(folder).book();
            RateCount count = RateCount.of(book);
            out.println(isJson ? JsonText.written(asJson(count, book.fingerprint())) : text(wording, count, book));
            return ExitCode.DONE;
        } catch (RateBookRefused refused) {
            List<RateFinding> findings = refused.findings();
            if (isJson) {
                out.println(JsonText.written(Map.of("findings", asJson(findings, wording))));
            } else {
                findings.forEach(finding -> out.println(finding.text(wording)));
                out.println(wording.text("RATES_FOUND", Map.of("found", String.valueOf(findings.size()))));
            }
            return ExitCode.FINDINGS;
        } finally {
            out.flush();
        }
    }

    private static String text(Wording wording, RateCount count, RateBook book) {
        return wording.text(
                "RATES_VALID",
                Map.of(
                        "tables", String.valueOf(count.tables()),
                        "versions", String.valueOf(count.versions()),
                        "grades", words(count.byGrade()),
                        "states", words(count.byStatus()),
                        "fingerprint", book.fingerprint()));
    }

    private static String words(Map<?, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> asJson(RateCount count, String fingerprint) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tables", count.tables());
        json.put("versions", count.versions());
        json.put("byGrade", count.byGrade());
        json.put("byStatus", count.byStatus());
        json.put("fingerprint", fingerprint);
        json.put("findings", List.of());
        return json;
    }

    static List<Map<String, Object>> asJson(List<RateFinding> findings, Wording wording) {
        List<Map<String, Object>> json = new ArrayList<>();
        for (RateFinding finding : findings) {
            json.add(new TreeMap<>(Map.of(
                    "file", finding.file(),
                    "line", finding.line(),
                    "code", finding.error(),
                    "what", finding.what(wording),
                    "todo", finding.todo(wording))));
        }
        return json;
    }
}
