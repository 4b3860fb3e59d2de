package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fenglu.words.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake in writing gets its complaint: the line, what was found and what to do; and nothing is read. */
class RefusalsTest {

    private static final String TAX = "national/tax/wage-withholding.yaml";

    @ParameterizedTest(name = "{1}: {0}")
    @CsvFileSource(resources = "/rate-errors.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void slip(String name, String file, String text, String replacement, int line, String complaint) {
        assertThat(complaints(FilesForTests.changed(file, text, replacement)))
                .containsExactly(file + ":" + line + ": " + complaint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # file added                     | complaint
              national/tax/vat.yaml          | No table is read from the file national/tax/vat.yaml. Correct its name as rates/TABLES.md has it, or remove the file.
              national/tax/old.yml           | No table is read from the file national/tax/old.yml. Correct its name as rates/TABLES.md has it, or remove the file.
              region/990000/wages.csv        | No table is read from the file region/990000/wages.csv. Correct its name as rates/TABLES.md has it, or remove the file.
              region/Elsewhere/region.yaml   | No table is read from the file region/Elsewhere/region.yaml. Correct its name as rates/TABLES.md has it, or remove the file.
              bases.xlsx                     | No table is read from the file bases.xlsx. Correct its name as rates/TABLES.md has it, or remove the file.
              scheme/old.csv                 | No scheme refers to the file scheme/old.csv. Name it in a component's file, or remove it.
              national/tax/personal-pension.yaml | The file is empty. Write table, title, versions, or remove the file.
            """)
    void fileThatIsNoTable(String file, String complaint) {
        Map<String, byte[]> files = FilesForTests.all();
        files.put(file, new byte[0]);

        assertThat(complaints(files)).containsExactly(file + ":1: " + complaint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            README.md
            region/990000/notes.md
            cases/some-case.yaml
            .git/config
            region/990000/.~lock.housing-fund.csv
            """)
    void fileThatIsNoPartOfTheBook(String file) {
        Map<String, byte[]> files = FilesForTests.all();
        String fingerprint = RateFiles.of(files).fingerprint();
        files.put(file, "anything".getBytes(StandardCharsets.UTF_8));

        assertThat(RateFiles.of(files).book().fingerprint()).isEqualTo(fingerprint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # charset  | file                               | complaint
              GB18030  | national/tax/wage-withholding.yaml | 2: Byte 45 of the file is not UTF-8. Save the file as UTF-8.
              UTF-16LE | sources.csv                        | 2: Byte 123 of the file is not UTF-8. Save the file as UTF-8.
            """)
    void otherEncoding(String charset, String file, String complaint) {
        Map<String, byte[]> files = FilesForTests.all();
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        files.put(file, text.getBytes(Charset.forName(charset)));

        assertThat(complaints(files)).containsExactly(file + ":" + complaint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what spreadsheets do  | text        | replacement
              byte order mark       | region_code | `\uFEFFregion_code`
              empty line            | note⏎       | note⏎⏎
              line ends of Windows  | note⏎       | note␍⏎
              a space behind        | 4500,       | `4500 ,`
              a wide space behind   | 4500,       | 4500\u3000,
              quotes around a value | 4500,       | "4500",
            """)
    void whatIsNoError(String name, String text, String replacement) {
        Map<String, byte[]> files =
                FilesForTests.changed("region/990000/contribution-base.csv", text, replacement.replace("␍", "\r"));

        assertThat(complaints(files)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {";", "\t", "|"})
    void columnsPartedOtherwise(String separator) {
        String file = "region/990000/minimum-wage.csv";
        Map<String, byte[]> files = FilesForTests.all();
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        files.put(file, text.replace(",", separator).getBytes(StandardCharsets.UTF_8));

        assertThat(complaints(files))
                .containsExactly(file + ":1: The columns are not parted by commas but by "
                        + separator.replace("\t", "TAB") + ". Save the file as CSV with commas (UTF-8).");
    }

    @Test
    void aMillionRowsAreRefusedAndNotKept() {
        String file = "region/990000/minimum-wage.csv";
        Map<String, byte[]> files = FilesForTests.all();
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        files.put(file, (text + "990000,x\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(complaints(files))
                .containsExactly(file + ":1: The file has more than 100000 rows. Keep one file for"
                        + " each region and table, with at most 100000 rows; the rest was not read.");
    }

    @Test
    void thePageShowsWhatIsReallySaid() throws IOException {
        String said = Files.readString(Path.of("src/test/resources/rate-errors.csv"))
                + Files.readString(Path.of("src/test/java/org/fenglu/book/ratebook/RefusalsTest.java"))
                + Files.readString(Path.of("src/test/java/org/fenglu/book/ratebook/RegionListTest.java"));
        List<String> shown = Files.readAllLines(Path.of("docs/rates.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\| .*"))
                .map(line -> line.split("\\|")[3].replace("…", "").strip())
                .toList();

        assertThat(shown).hasSizeGreaterThanOrEqualTo(20).allMatch(said::contains);
    }

    @Test
    void allSlipsOfAllFilesAreSaidAtOnce() {
        Map<String, byte[]> files = FilesForTests.changed(TAX, "\"5000\"", "5000");
        files.put(
                "sources.csv",
                FilesForTests.changed("sources.csv", "seen", "sene").get("sources.csv"));
        files.put(
                "scheme/elsewhere.yaml",
                FilesForTests.changed("scheme/elsewhere.yaml", "kind: PERSONAL", "kind: X")
                        .get("scheme/elsewhere.yaml"));

        assertThat(complaints(files))
                .anyMatch(complaint -> complaint.startsWith(TAX + ":12: "))
                .anyMatch(complaint -> complaint.startsWith("sources.csv:1: "))
                .anyMatch(complaint -> complaint.startsWith("scheme/elsewhere.yaml:31: "));
    }

    @Test
    void noFileAtAll() {
        assertThat(complaints(Map.of()))
                .containsExactly(".:0: The folder holds 0 rate files. Name the folder that holds the folder national.");
    }

    @Test
    void noFolder() {
        RateBookRefused refused =
                catchThrowableOfType(RateBookRefused.class, () -> RateFiles.of(Path.of("/no/such/folder")));

        assertThat(refused.findings())
                .extracting(RateFinding::toString)
                .containsExactly(
                        "/no/such/folder:0: There is no folder /no/such/folder. Name the folder of the rates.");
    }

    @Test
    void rowsOfARegionAreNotTheCountrys() {
        Map<String, byte[]> files = new TreeMap<>(FilesForTests.all());
        files.put("national/series/on_duty_annual.csv", files.get("region/990000/average-wage.csv"));

        assertThat(complaints(files)).hasSize(3).allMatch(complaint -> complaint.contains("Here it is 000000."));
    }

    @Test
    void everySlipHasWordsInBothLanguages() {
        List<String> keys = Arrays.stream(RateError.values())
                .flatMap(error -> Stream.of("RATES." + error + ".what", "RATES." + error + ".todo"))
                .toList();

        assertThat(keys)
                .allMatch(key -> !Wording.CHINESE.text(key).equals(key)
                        && !Wording.ENGLISH.text(key).equals(key));
    }

    @Test
    void speaksChinese() {
        RateBookRefused refused = catchThrowableOfType(
                RateBookRefused.class, () -> RateFiles.of(FilesForTests.changed(TAX, "\"5000\"", "5000"))
                        .book());

        assertThat(refused.findings().get(0).text(Wording.CHINESE))
                .isEqualTo(TAX + ":12: basicDeduction 的 5000 没有加引号。 请写成 \"5000\"，以免被当作浮点数。");
    }

    private static List<String> complaints(Map<String, byte[]> files) {
        RateBookRefused refused = catchThrowableOfType(
                RateBookRefused.class, () -> RateFiles.of(files).book());
        return refused == null
                ? List.of()
                : refused.findings().stream().map(RateFinding::toString).toList();
    }
}
