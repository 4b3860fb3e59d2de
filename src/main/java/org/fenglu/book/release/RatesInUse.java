package org.fenglu.book.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.RateBook;
import org.jspecify.annotations.Nullable;

/**
 * The rates that hold for the caller: those of the folder that {@code fenglu.rates.dir} names; without it the
 * release that was published last; before the first release those that came with the program.
 */
@ApplicationScoped
public class RatesInUse {

    private final Rates own;
    private final boolean isFolderNamed;
    private final Releases releases;

    /** Chooses between a folder, releases and what came with the program. */
    public RatesInUse(
            RateBook book,
            RateFiles files,
            Releases releases,
            @ConfigProperty(name = "fenglu.rates.dir") Optional<String> folder) {
        this.own = new Rates(book, files::archive);
        this.isFolderNamed = folder.isPresent();
        this.releases = releases;
    }

    /** Returns the rates in use. */
    public Rates now() {
        return release().map(this::of).orElse(own);
    }

    /** Returns the tables in use. */
    public RateBook book() {
        return now().book();
    }

    /** Returns the tables that were known at the end of a day, those in use where none is named. */
    public RateBook knownOn(@Nullable LocalDate day) {
        return day == null ? book() : releases.book(releases.asKnownOn(day));
    }

    /** Returns the release in use; empty where the tables come from a folder or with the program. */
    public Optional<Release> release() {
        return isFolderNamed ? Optional.empty() : releases.newest();
    }

    private Rates of(Release release) {
        return release.fingerprint().equals(own.book().fingerprint())
                ? own
                : new Rates(releases.book(release), () -> releases.archive(release));
    }
}
