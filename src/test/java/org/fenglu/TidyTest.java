package org.fenglu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Limits and habits of the sources, as the style guide has them. A limit that is hit asks for a second idea to name.
 * The rows of a test's table may be long, and so may its file; facts laid out field by field take a few lines more.
 */
class TidyTest {

    private static final int LINE_COLUMNS = 120;
    private static final int METHOD_LINES = 30;
    private static final int METHOD_LINES_OF_TEST = 50;
    private static final int FILE_LINES = 250;
    private static final int PARAMETERS = 4;
    private static final int PARAMETERS_INSIDE = 7;

    private static final Pattern BANNED_NAME = Pattern.compile("(Abstract|Default).+"
            + "|.*(Utils?|Helpers?|Manager|Impl|Service|Dto|DTO|Calculator|Processor|Handler|Factory|Facade)");
    private static final Set<String> BANNED_ROOMS =
            Set.of("util", "utils", "common", "core", "helper", "impl", "dto", "model", "service", "misc");

    /** Words that must not stand in any source; written in two halves, so that this file does not hold them. */
    private static final List<String> BANNED_WORDS = Stream.of(
                    "TO,DO", "FIX,ME", "X,XX", "@Dis,abled", "Thread.sl,eep", "@auth,or", "printStack,Trace")
            .map(halves -> halves.replace(",", ""))
            .toList();

    /** Nothing, one, two parts, the months of a year, the fen of a yuan: every other number is the law's, and data. */
    private static final Set<String> NUMBERS_OF_CODE = Set.of("0", "1", "2", "12", "100");

    /** They are applied on data folders that exist, and Flyway refuses one that was changed since. */
    private static final Set<String> MIGRATIONS_WITH_LONG_LINES =
            Set.of("V1__roster.sql", "V4__impact.sql", "V6__claim.sql", "V7__scenario.sql");

    private static List<SourceFile> sources;
    private static List<ScriptFile> scripts;

    @BeforeAll
    static void readSources() throws IOException {
        scripts = ScriptFile.readAll(Path.of("src"));
        sources = SourceFile.readAll(
                List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/bench/java")));
    }

    @Test
    void sourcesWereFound() {
        assertThat(sources).hasSizeGreaterThan(80);
        assertThat(sources).anyMatch(source -> source.path().startsWith("src/bench/java"));
        assertThat(sources)
                .anyMatch(source -> source.isKernel() && !source.numbers().isEmpty());
        assertThat(sources).anyMatch(source -> source.methods().size() > PARAMETERS);
        for (String ending : List.of(".js", ".css", ".sql")) {
            assertThat(scripts).anyMatch(script -> script.path().toString().endsWith(ending));
        }
        assertThat(scripts).anyMatch(script -> !script.functions().isEmpty());
    }

    @Test
    void linesAreShort() {
        List<String> found = new ArrayList<>();
        for (SourceFile source : sources) {
            for (int line = 0; line < source.lines().size(); line++) {
                boolean isRow = source.isTest() && source.rowsOfText().contains(line + 1);
                if (!isRow && source.lines().get(line).length() > LINE_COLUMNS) {
                    found.add(source.path() + ":" + (line + 1));
                }
            }
        }
        scripts.stream()
                .filter(script -> !MIGRATIONS_WITH_LONG_LINES.contains(
                        script.path().getFileName().toString()))
                .forEach(script -> found.addAll(longLines(script)));
        assertThat(found).as("lines over %d columns", LINE_COLUMNS).isEmpty();
    }

    @Test
    void filesAreShort() {
        assertThat(sources.stream()
                        .filter(source -> !source.isTest() && source.lines().size() > FILE_LINES)
                        .map(source -> source.path() + " has " + source.lines().size()))
                .as("files over %d lines", FILE_LINES)
                .isEmpty();
        assertThat(scripts.stream()
                        .filter(script -> script.lines().size() > FILE_LINES)
                        .map(script -> script.path() + " has " + script.lines().size()))
                .as("scripts over %d lines", FILE_LINES)
                .isEmpty();
    }

    @Test
    void functionsOfScriptsAreShortAndTakeFewParameters() {
        assertThat(scripts.stream()
                        .flatMap(script -> script.functions().stream())
                        .filter(function -> function.bodyLines() > METHOD_LINES || function.parameters() > PARAMETERS))
                .as("functions over %d lines or with over %d parameters", METHOD_LINES, PARAMETERS)
                .isEmpty();
    }

    @Test
    void methodsAreShort() {
        Stream<SourceFile.Method> tooLong =
                methods(source -> !source.isTest()).filter(method -> method.bodyLines() > METHOD_LINES);
        Stream<SourceFile.Method> tooLongForATest = methods(SourceFile::isTest)
                .filter(method -> method.kind() != SourceFile.Kind.TABLE && method.bodyLines() > METHOD_LINES_OF_TEST);
        assertThat(Stream.concat(tooLong, tooLongForATest).map(method -> method + " has " + method.bodyLines()))
                .as("methods over %d lines, in tests over %d", METHOD_LINES, METHOD_LINES_OF_TEST)
                .isEmpty();
    }

    @Test
    void methodsTakeFewParameters() {
        assertThat(methods(source -> !source.isTest())
                        .filter(TidyTest::takesMany)
                        .map(method -> method + " takes " + method.parameters()))
                .as("methods with over %d parameters, inside a room over %d", PARAMETERS, PARAMETERS_INSIDE)
                .isEmpty();
    }

    /** What one place calls may take more: a class that would only carry the parameters is worse. */
    private static boolean takesMany(SourceFile.Method method) {
        return switch (method.kind()) {
            case VALUE -> false;
            case INSIDE -> method.parameters() > PARAMETERS_INSIDE;
            case TABLE, WORK -> method.parameters() > PARAMETERS;
        };
    }

    @Test
    void namesAreOfTheDomain() {
        assertThat(sources.stream().flatMap(source -> source.types().stream()).filter(BANNED_NAME.asMatchPredicate()))
                .as("names that say nothing of the domain")
                .isEmpty();
        assertThat(sources.stream()
                        .map(source -> source.path().getParent().getFileName().toString())
                        .filter(BANNED_ROOMS::contains))
                .as("packages that say nothing of the domain")
                .isEmpty();
    }

    @Test
    void nothingIsLeftOver() {
        Map<Path, String> texts = new TreeMap<>();
        sources.forEach(source -> texts.put(source.path(), source.text()));
        scripts.forEach(script -> texts.put(script.path(), script.text()));
        List<String> found = new ArrayList<>();
        texts.forEach((path, text) ->
                BANNED_WORDS.stream().filter(text::contains).forEach(word -> found.add(path + " has " + word)));
        assertThat(found).isEmpty();
    }

    @Test
    void kernelHasNoNumberOfTheLaw() {
        assertThat(sources.stream()
                        .filter(SourceFile::isKernel)
                        .flatMap(source -> source.numbers().stream())
                        .filter(number -> !NUMBERS_OF_CODE.contains(number.digits()))
                        .filter(number -> !number.isArithmeticOfMoney()))
                .as("numbers in the kernel; the law's belong into rates/")
                .isEmpty();
    }

    @Test
    void checksSeeWhatTheyAreFor() throws IOException {
        assertThat(BANNED_NAME.asMatchPredicate().test("TaxCalculator")).isTrue();
        assertThat(BANNED_NAME.asMatchPredicate().test("CumulativeWithholding")).isFalse();
        String text = """
                package org.fenglu.kernel.pay.tax;
                class Planted {
                    static final int LIMIT = 60_000;
                    int of(int a, int b, int c, int d, int e) {
                        return 5000;
                    }
                    Planted(int a, int b, int c, int d, int e, int f, int g) {}
                    public Planted(int a, int b, int c, int d, int e) {}
                    private void set(int a, int b, int c, int d, int e, int f, int g, int h) {}
                }
                """;
        Path path = Path.of("src/main/java/org/fenglu/kernel/pay/tax/Planted.java");
        SourceFile planted = SourceFile.parse(Map.of(path, text)).get(0);
        assertThat(planted.isKernel()).isTrue();
        assertThat(planted.numbers()).extracting(SourceFile.Number::digits).containsExactly("60000", "5000");
        assertThat(planted.numbers()).noneMatch(SourceFile.Number::isArithmeticOfMoney);
        assertThat(planted.methods()).extracting(SourceFile.Method::parameters).containsExactly(5, 7, 5, 8);
        assertThat(planted.methods()).extracting(TidyTest::takesMany).containsExactly(true, false, true, true);
    }

    @Test
    void checksOfScriptsSeeWhatTheyAreFor() {
        String text = """
                export function draw([a, b], {c, d}, e = f(1, 2)) {
                    const all = list.map((one, two, three, four, five) => {
                        if (one) {
                            return two;
                        }
                        return three;
                    });
                }
                """;
        ScriptFile planted = new ScriptFile(Path.of("src/planted.js"), text + "x".repeat(LINE_COLUMNS + 1));
        assertThat(planted.functions()).extracting(ScriptFile.Function::line).containsExactly(1, 2, 3);
        assertThat(planted.functions())
                .extracting(ScriptFile.Function::bodyLines)
                .containsExactly(6, 4, 1);
        assertThat(planted.functions())
                .extracting(ScriptFile.Function::parameters)
                .containsExactly(3, 5, 1);
        assertThat(longLines(planted)).containsExactly("src/planted.js:9");
        ScriptFile open = new ScriptFile(Path.of("src/open.js"), "    list.forEach(one => {\n  });\n");
        assertThatThrownBy(open::functions).hasMessageContaining("src/open.js:1");
    }

    private static List<String> longLines(ScriptFile script) {
        List<String> lines = script.lines();
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).length() > LINE_COLUMNS)
                .mapToObj(at -> script.path() + ":" + (at + 1))
                .toList();
    }

    private static Stream<SourceFile.Method> methods(Predicate<SourceFile> isMeant) {
        return sources.stream().filter(isMeant).flatMap(source -> source.methods().stream());
    }
}
