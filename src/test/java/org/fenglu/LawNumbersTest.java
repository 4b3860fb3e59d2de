package org.fenglu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No number of the law stands in what people read: not in a text of the kernel, nor in a message, a description of the
 * API or a script. It is in {@code rates/}, and an answer shows the one of the version that was used.
 */
class LawNumbersTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?n?%?");

    /** A number that is written out, before what the law counts. */
    private static final Pattern WRITTEN_OUT = Pattern.compile("[两二三四五六七八九十百千万半]+ ?(?:倍|个月|周岁|岁|年|天|元|小时|成)"
            + "|第[二三四五六七八九十]+(?:个?月|年)"
            + "|(?i)\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|second|third|fourth)[ -]"
            + "(?:times|months?|years?|days?|hours?|yuan|percent)\\b");

    /** Nothing, one, two parts, the months of a year, the whole in percent, and the fen. */
    private static final Set<BigDecimal> OF_CODE =
            Stream.of("0", "0.01", "1", "2", "12", "100").map(BigDecimal::new).collect(Collectors.toSet());

    /** What looks like a number of the law and is none, and why. */
    private static final Map<String, String> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("\\{[^}]*}", "a part that is filled in"),
            Map.entry("(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?", "how a day or a month is written"),
            Map.entry("[1-9]\\d{5}(?!\\d)", "how the code of a region is written"),
            Map.entry("(?:5210|6200|200)\\.00", "how an amount is written"),
            Map.entry("(?<![\\d.])(?:7\\.5%?|0\\.25|19\\.5|1\\.5|2\\.5)(?![\\d%])", "how a share is written"),
            Map.entry("(?:如|例如|such as) [46](?!\\d|%|\\.\\d)", "how a number of events is written"),
            Map.entry("a-z 0-9|\\[0-9]\\S*", "how a code or a cell is read"),
            Map.entry("https?://\\S+|%E5\\S*|%25", "how an address is written"),
            Map.entry(
                    "UTF-8|GB18030|x86-64|PostgreSQL \\d+|port; default: \\d+|端口，默认 \\d+", "what the program runs on"),
            Map.entry("(?i)(?:grades?|level|auxiliary|chief|type) \\d+(?: to \\d+)?", "the name of a grade"),
            Map.entry("一级至十级 \\(1 to 10\\)", "the names of the grades"),
            Map.entry("\\(20\\d\\d\\)|2026 年(?:缴费基数| 1 至 10 月)", "the name of a scheme, a release, the demonstration"),
            Map.entry("10、50、90|10th, 50th and 90th|(?i)eight times in ten", "the band of what is drawn"),
            Map.entry("(?i)[四进舍不到入为]*十元(?:以下)?|(?:up|down) to ten yuan", "the name of a rounding"),
            Map.entry("(?:默认|default:|最多|at most) \\d+|2 至 6 个", "a limit or a default of our own")));

    /** Scripts that draw: their numbers are pixels, sizes and shades. */
    private static final Set<String> DRAWINGS = Set.of("charts.js", "figure.js", "flow.js", "years.js");

    /** What a script may count beside the law: sizes, what is shown at once, digits of a text, examples of the page. */
    private static final Pattern OF_SCRIPT =
            Pattern.compile("\\b(?:barMaxWidth|maxlength|length|splitNumber|symbolSize|height|paths|relatives): [^,}]*"
                    + "|const [A-Z_]*(?:MOST|SHOWN|LOOKS|DRAWN|PARTS) = \\d+"
                    + "|pattern: '[^']*'|(?:slice|padStart|parseInt)\\([^)]*\\)+|\\{\\d}|HUNDRED = 10_000n|status (?:>=|<) \\d+"
                    + "|`[^`]*(?:-01|T00:00:00Z)`|years \\* 12 \\+ 13|NIGHT_DUTY: '4'|region/310000|city: '310000'");

    private static final String EXAMPLES = "examples.js";

    private static List<SourceFile> sources;

    @BeforeAll
    static void readSources() throws IOException {
        sources = SourceFile.readAll(List.of(Path.of("src/main/java")));
    }

    @Test
    void textsOfTheKernelHaveNone() {
        Set<String> allowed = Set.of(
                "[0-9]{6}", // how the code of a region is written
                "A region is a GB/T 2260 code of six digits, found ", // its standard
                "9999.99", // the widest cell of a count
                "99999999.99"); // the widest cell of an amount
        assertThat(texts(true).filter(text -> !allowed.contains(text.text())))
                .filteredOn(text -> hasNumber(text.text(), true))
                .as("texts of the kernel with a number")
                .isEmpty();
    }

    @Test
    void theKernelHasNoWords() {
        assertThat(texts(true).filter(text -> !text.text().startsWith("情景假设："))) // the name of a source, which is data
                .filteredOn(text -> text.text().matches("(?s).*\\p{IsHan}.*"))
                .as("Chinese texts of the kernel; words belong into codes*.properties")
                .isEmpty();
    }

    @Test
    void descriptionsHaveNone() {
        assertThat(texts(false).filter(text -> text.text().matches("(?s).*\\p{IsHan}.*")))
                .hasSizeGreaterThan(100)
                .filteredOn(text -> !text.text().contains("\n")) // an example of a whole request
                .filteredOn(text -> !text.text().contains("\\d")) // how a cell is read
                .filteredOn(text -> hasNumber(text.text(), false))
                .as("descriptions with a number")
                .isEmpty();
    }

    @Test
    void messagesHaveNone() throws IOException {
        Map<String, String> messages = messages();
        List<String> found = new ArrayList<>();
        messages.forEach((key, text) -> {
            if (hasNumber(text, false)) {
                found.add(key + "=" + text);
            }
        });
        assertThat(messages).hasSizeGreaterThan(2000);
        assertThat(found).as("messages with a number").isEmpty();
    }

    @Test
    void scriptsHaveNone() throws IOException {
        List<ScriptFile> scripts = ScriptFile.readAll(RESOURCES.resolve("web")).stream()
                .filter(script -> script.path().toString().endsWith(".js"))
                .toList();
        List<String> found = new ArrayList<>();
        for (ScriptFile script : scripts) {
            String name = script.path().getFileName().toString();
            if (!DRAWINGS.contains(name) && !name.equals(EXAMPLES)) {
                found.addAll(numbersOf(script));
            }
        }
        assertThat(scripts).hasSizeGreaterThan(20);
        assertThat(found).as("numbers of scripts").isEmpty();
    }

    @Test
    void formsHaveNoShare() throws IOException {
        try (Stream<Path> forms = Files.list(RESOURCES.resolve("templates"))) {
            for (Path form : forms.toList()) {
                assertThat(Files.readString(form)).as(form.toString()).doesNotContainPattern("\\d%");
            }
        }
    }

    /** What the checks are for: texts as they once stood here, and the same without their numbers. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            约定工资 × 80%，不低于最低工资                        | true
            约定工资 × 试用期最低比例                             | false
            加班基数 ÷ (21.75 × 8) × 小时 × 倍数                  | true
            不高于职工月平均工资的三倍                            | true
            职工下落不明，自第四个月起                            | true
            不符合直接扣除 6 万元的条件                           | true
            女职工（管理、技术岗位，原55岁）                      | true
            as written: men 60, women 55                          | true
            turned 18 and is able to work                         | true
            no more than three times the local average wage       | true
            at most three years early                             | true
            own wage within 60% to 300%                           | true
            death of grades 1 to 4 after the paid injury leave    | false
            请写带百分号的比例，如 "7.5%"。                       | false
            请写带百分号的比例，如 "8%"。                         | true
            费用 5000.00 元                                       | true
            写成 2026-07 的形式                                   | false
            原标准 ×（1 ± 调整比例）                              | false
            """)
    void checksSeeWhatTheyAreFor(String text, boolean isFound) {
        assertThat(hasNumber(text, false)).isEqualTo(isFound);
    }

    @Test
    void checksOfScriptsSeeWhatTheyAreFor() {
        String text = """
                const INFANT_MONTHS = 36;
                const LINES_SHOWN = 200;
                // a comment with 48
                const share = '50%';
                const next = month.slice(0, 4);
                """;
        assertThat(numbersOf(new ScriptFile(Path.of("src/planted.js"), text)))
                .containsExactly("src/planted.js:1 36", "src/planted.js:4 50%");
    }

    private static List<String> numbersOf(ScriptFile script) {
        List<String> found = new ArrayList<>();
        List<String> lines = script.lines();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (line.startsWith("*") || line.startsWith("/*")) {
                continue;
            }
            String rest = OF_SCRIPT.matcher(line.replaceFirst("(?<!:)//.*", "")).replaceAll("");
            for (String number : numbers(rest)) {
                found.add(script.path() + ":" + (at + 1) + " " + number);
            }
        }
        return found;
    }

    private static boolean hasNumber(String text, boolean isKernel) {
        String rest = text;
        for (String form : isKernel ? Set.<String>of() : ALLOWED.keySet()) {
            rest = rest.replaceAll(form, "");
        }
        return WRITTEN_OUT.matcher(rest).find() || !numbers(rest).isEmpty();
    }

    private static List<String> numbers(String text) {
        Matcher numbers = NUMBER.matcher(text);
        return numbers.results()
                .map(number -> number.group())
                .filter(number -> !OF_CODE.contains(value(number)))
                .toList();
    }

    private static BigDecimal value(String number) {
        BigDecimal value = new BigDecimal(number.replaceAll("[n%]", "")).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static Stream<SourceFile.Text> texts(boolean isKernel) {
        return sources.stream()
                .filter(source -> source.isKernel() == isKernel)
                .flatMap(source -> source.texts().stream());
    }

    private static Map<String, String> messages() throws IOException {
        Map<String, String> messages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.endsWith("application.properties"))
                    .toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.forEach((key, text) -> messages.put(file.getFileName() + " " + key, text.toString()));
            }
        }
        return messages;
    }
}
