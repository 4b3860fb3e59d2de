package org.fenglu.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.people.roster.StoreForTests.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.KnownRates;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.RateBook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The files in docs")
@ExtendWith(EmptyStore.class)
class SamplesTest {

    private static final Path DOCS = Path.of("docs");

    private final RateBook book = RateFiles.of(Path.of("rates")).book();

    @Test
    void areTakenIn(DataSource source) throws SQLException {
        for (ImportKind kind : List.of(
                ImportKind.UNITS, ImportKind.ROSTER, ImportKind.FACTS, ImportKind.OPENING, ImportKind.ACCEPTANCES)) {
            Path sample = DOCS.resolve("samples/" + kind.name().toLowerCase(Locale.ROOT) + ".csv");

            ImportReport report = new Imports(source, book).take(kind, sample, ImportProgress.SILENT);

            assertThat(words(report)).as(kind.name()).isEmpty();
            assertThat(report.rowsWritten()).isPositive().isEqualTo(report.rowsRead());
        }
    }

    /** Each column stands in the page once, with both names, and says whether it is needed. */
    @ParameterizedTest
    @MethodSource("formats")
    void areDescribed(FileFormat format) throws IOException {
        String page = Files.readString(DOCS.resolve("files.md"));
        String chapter =
                page.substring(page.indexOf("\n## " + format.kind().name().toLowerCase(Locale.ROOT) + "\n"));
        for (FileColumn column : format.columns()) {
            String row = "| `" + column.name() + "` | " + column.nameZh() + " | ";
            assertThat(chapter).contains(row);
            String rest = chapter.substring(chapter.indexOf(row) + row.length());
            boolean isNeeded = rest.split("\\|")[1].strip().equals("yes");
            assertThat(isNeeded).as(column.name()).isEqualTo(column.isRequired());
        }
    }

    static Stream<FileFormat> formats() {
        KnownRates rates = new RatesForTests();
        return Stream.of(
                OfficerFile.format(rates),
                FactFile.format(),
                OpeningFile.format(),
                UnitFile.format(),
                AcceptanceFile.format(rates));
    }
}
