package org.fenglu.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.people.roster.StoreForTests.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file that cannot be read as it should")
@ExtendWith(EmptyStore.class)
@TestInstance(Lifecycle.PER_CLASS)
class WrongFilesTest {

    private static final String HEADER = "version_id,accepted_by,reason\\n";
    private static final String ROW = "scheme/seven-grade@2026-01-01,王芳,核实\n";

    private final StoreForTests store;

    WrongFilesTest(DataSource source, @TempDir Path folder) {
        store = new StoreForTests(source, folder);
    }

    @AfterEach
    void nothingIsRecorded() {
        assertThat(store.rows()).isZero();
    }

    /** HEADER and ROW are a right header and a right row, {@code \n}, {@code \r} and {@code \0} for characters. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                   | text                          | finding                     | found -> expected
          empty                  | ``                            | 0 FILE_EMPTY file.csv       | 0 -> CSV
          line breaks only       | \\n\\n                        | 0 FILE_EMPTY file.csv       | 0 -> CSV
          header only            | HEADER                        | 0 FILE_EMPTY file.csv       | 0 -> CSV
          a row of commas only   | HEADER,,\\n                   | 0 FILE_EMPTY file.csv       | 0 -> CSV
          commas, then no header | ,,\\na,b,c\\n              | 2 HEADER_MISSING CSV        | a, b, c -> version_id/费率版本, accepted_by/确认人, reason/理由
          zero byte              | HEADERa,b\\0,c                | 0 WRONG_ENCODING file.csv   | NUL @34 -> UTF-8, GB18030
          a column too few       | HEADERROWa,b\\n               | 3 MALFORMED_ROW CSV         | 2 -> 3
          a column too many      | HEADERROWa,b,c,d\\n           | 3 MALFORMED_ROW CSV         | 4 -> 3
          quote left open        | HEADERROWx,"a,b\\nc,d,e\\n    | 3 BROKEN_QUOTES CSV         | "a,b␣c,d,e␣␣␣ -> "..."
          sign after a quote     | HEADERROWx,"a"b,c\\n          | 3 BROKEN_QUOTES CSV         | 'b' (0x62) -> "...",
          tab in a text          | HEADERscheme/seven-grade@2026-01-01,a\\tb,c | 2 VALUE_MALFORMED accepted_by | a␣b -> 1...500
          damaged before         | HEADERscheme/seven-grade@2026-01-01,王�,c | 2 VALUE_MALFORMED accepted_by | 王� -> 1...500
          line break in a text   | HEADERscheme/seven-grade@2026-01-01,"a\\nb",c | 2 VALUE_MALFORMED accepted_by | a␣b -> 1...500
        """)
    void isRefused(String name, String text, String finding, String foundAndExpected) {
        String file = text.replace("HEADER", HEADER)
                .replace("ROW", ROW)
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\0", "\0");

        ImportReport report = store.takeText(ImportKind.ACCEPTANCES, file);

        assertThat(words(report)).isEqualTo(finding + ": " + foundAndExpected);
        assertThat(report.rowsWritten()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                   | header                                         | findings
          unknown column         | version_id,accepted_by,reason,colour           | 1 UNKNOWN_COLUMN colour: colour -> version_id/费率版本, accepted_by/确认人, reason/理由
          misspelt column        | version_id,accepted_by,Reason                  | 1 UNKNOWN_COLUMN Reason: Reason -> version_id/费率版本, accepted_by/确认人, reason/理由; 1 MISSING_COLUMN reason: version_id, accepted_by, Reason -> reason/理由
          a column without a name | version_id,accepted_by,reason,              | 1 UNNAMED_COLUMN 4: 4 -> version_id/费率版本, accepted_by/确认人, reason/理由
          semicolons             | version_id;accepted_by;reason                  | 1 HEADER_MISSING CSV: version_id;accepted_by;reason -> version_id/费率版本, accepted_by/确认人, reason/理由
          no header              | scheme/seven-grade@2026-01-01,王芳,核实         | 1 HEADER_MISSING CSV: scheme/seven-grade@2026-01-01, 王芳, 核实 -> version_id/费率版本, accepted_by/确认人, reason/理由
          twice, in two languages | version_id,accepted_by,reason,理由            | 1 DUPLICATE_COLUMN 理由: 3, 4 -> reason/理由
        """)
    void hasAWrongHeader(String name, String header, String findings) {
        ImportReport report = store.takeText(ImportKind.ACCEPTANCES, header + "\n" + ROW);

        assertThat(words(report).replace("\n", "; ")).isEqualTo(findings);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                          | hex                        | found
          UTF-16 with its mark          | FF FE 61 00                | NUL @4
          a byte that is neither        | 61 62 63 FF 0A             | UTF-8 @4, GB18030 @4
          half a character at the end   | 61 62 63 E7                | UTF-8 @4, GB18030 @4
        """)
    void hasAnUnknownEncoding(String name, String hex, String found) {
        ImportReport report = store.takeBytes(
                ImportKind.ACCEPTANCES, HexFormat.ofDelimiter(" ").parseHex(hex));

        assertThat(words(report)).isEqualTo("0 WRONG_ENCODING file.csv: " + found + " -> UTF-8, GB18030");
    }

    @Test
    void namesTheByteFarIntoTheFile() {
        byte[] bytes = ("a,b\n" + "王芳".repeat(50_000) + "\n").getBytes(StandardCharsets.UTF_8);
        bytes[200_002] = (byte) 0xFF;

        ImportReport report = store.takeBytes(ImportKind.ACCEPTANCES, bytes);

        assertThat(words(report)).contains("UTF-8 @").contains("GB18030 @200003");
    }

    @Test
    void isNotThere(@TempDir Path empty) {
        ImportReport report = store.takeFile(ImportKind.ACCEPTANCES, empty.resolve("none.csv"));

        assertThat(words(report)).isEqualTo("0 FILE_UNREADABLE none.csv: 文件不存在 (no such file) -> CSV");
    }

    @Test
    void isAFolder(@TempDir Path empty) throws IOException {
        ImportReport report = store.takeFile(ImportKind.ACCEPTANCES, Files.createDirectory(empty.resolve("a.csv")));

        assertThat(words(report)).isEqualTo("0 FILE_UNREADABLE a.csv: 文件夹 (a folder) -> CSV");
    }

    @Test
    void isNoRegularFile() {
        ImportReport report = store.takeFile(ImportKind.ACCEPTANCES, Path.of("/dev/null"));

        assertThat(words(report)).isEqualTo("0 FILE_UNREADABLE null: 不是普通文件 (not a regular file) -> CSV");
    }

    @Test
    void hasHugeFields() {
        String row = "scheme/seven-grade@2026-01-01,王芳,";
        String text = "version_id,accepted_by,reason\n" + row + "a".repeat(501) + "\n" + row + "a".repeat(5_000_000);

        ImportReport report = store.takeText(ImportKind.ACCEPTANCES, text);

        assertThat(words(report))
                .isEqualTo("2 VALUE_TOO_LONG reason: 501 -> 500\n3 VALUE_TOO_LONG CSV: > 65536 -> 65536");
    }

    @Test
    void isWrongInManyPlacesAndSaysAll() {
        ImportReport report = store.take(ImportKind.ROSTER, "grade=X step=Y", "region=1 fund_rate=", "{a,b}", "");

        assertThat(report.rowsRead()).isEqualTo(4);
        assertThat(report.findingsInAll()).isEqualTo(5);
        assertThat(report.findings())
                .extracting(finding -> finding.line() + " " + finding.finding().field())
                .isEqualTo(List.of("2 grade", "2 step", "3 region", "3 fund_rate", "4 CSV"));
    }

    @Test
    void isWrongInMorePlacesThanAnybodyReads() {
        String text = "version_id,accepted_by,reason\n" + "x,y,z\n".repeat(3_000);

        ImportReport report = store.takeText(ImportKind.ACCEPTANCES, text);

        assertThat(report.rowsRead()).isEqualTo(3_000);
        assertThat(report.findingsInAll()).isEqualTo(3_000);
        assertThat(report.findings()).hasSize(1_000);
        assertThat(report.findings().get(999).line()).isEqualTo(1_001);
    }
}
