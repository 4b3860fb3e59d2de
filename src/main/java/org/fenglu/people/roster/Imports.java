package org.fenglu.people.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.BookRates;
import org.fenglu.book.ratebook.KnownRates;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.kernel.rates.RateBook;

/**
 * Takes in files: CSV in UTF-8 or GB18030, as {@code docs/files.md} describes them.
 *
 * <p>All findings are reported at once. While there is one, nothing of the file is recorded. A file that was recorded
 * before is not recorded again.
 */
@Singleton
public final class Imports {

    private final DataSource source;
    private final Supplier<KnownRates> rates;

    @Inject
    Imports(DataSource source, RatesInUse rates) {
        this(source, () -> new BookRates(rates.book()));
    }

    /** Takes in files whose regions, schemes and versions a book must know. */
    public Imports(DataSource source, RateBook book) {
        this(source, () -> new BookRates(book));
    }

    Imports(DataSource source, Supplier<KnownRates> rates) {
        this.source = source;
        this.rates = rates;
    }

    /**
     * Takes in a file.
     *
     * @throws SQLException where the database fails; nothing is recorded then
     */
    public ImportReport take(ImportKind kind, Path file, ImportProgress progress) throws SQLException {
        return new FileImport(format(kind), file, progress).run(source);
    }

    private FileFormat format(ImportKind kind) {
        return switch (kind) {
            case ROSTER -> OfficerFile.format(rates.get());
            case FACTS -> FactFile.format();
            case OPENING -> OpeningFile.format();
            case UNITS -> UnitFile.format();
            case ACCEPTANCES -> AcceptanceFile.format(rates.get());
        };
    }
}
