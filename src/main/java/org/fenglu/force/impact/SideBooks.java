package org.fenglu.force.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.fenglu.book.release.KeptRateBooks;
import org.fenglu.book.release.Rates;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.book.release.Releases;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** The rate books that a side of a comparison can name: the one in use, and that of a release. */
@ApplicationScoped
public class SideBooks {

    private final KeptRateBooks books;
    private final Supplier<Rates> inUse;
    private final IntUnaryOperator ofRelease;

    @Inject
    SideBooks(KeptRateBooks books, RatesInUse inUse, Releases releases) {
        this(books, inUse::now, release -> releases.of(release).rateBook());
    }

    /**
     * Takes the books from elsewhere.
     *
     * @param ofRelease number of the kept book by the number of its release
     */
    public SideBooks(KeptRateBooks books, Supplier<Rates> inUse, IntUnaryOperator ofRelease) {
        this.books = books;
        this.inUse = inUse;
        this.ofRelease = ofRelease;
    }

    /** Returns what a side names; refuses the payslips as they were paid, which rest on no single book. */
    RateBook book(SideName side) {
        if (side.isPaid()) {
            throw new Refusal(Kind.INVALID, "IMPACT_SIDE", Map.of("found", side.text()));
        }
        return side.isInUse() ? inUse.get().book() : books.of(ofRelease.applyAsInt(side.release()));
    }

    /** Returns the number under which the book of a side is kept from now on. */
    int idOf(SideName side) {
        return side.isInUse() ? books.idOf(inUse.get()) : ofRelease.applyAsInt(side.release());
    }

    /** Returns the book kept under a number. */
    RateBook kept(int id) {
        return books.of(id);
    }
}
