package org.fenglu.claims.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.fenglu.book.release.KeptRateBooks;
import org.fenglu.book.release.Rates;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.kernel.rates.RateBook;

/** The rates that runs and approvals of benefits rest on: those in use now, and those that are kept by a number. */
@ApplicationScoped
class RatesOfBenefits {

    private final KeptRateBooks books;
    private final RatesInUse rates;

    RatesOfBenefits(KeptRateBooks books, RatesInUse rates) {
        this.books = books;
        this.rates = rates;
    }

    /** Returns the rates in use. */
    Rates inUse() {
        return rates.now();
    }

    /** Returns the number under which a book is kept from now on, whatever becomes of the caller's transaction. */
    @Transactional(TxType.NOT_SUPPORTED)
    int keep(Rates kept) {
        return books.idOf(kept);
    }

    /** Returns a kept book. */
    RateBook book(int id) {
        return books.of(id);
    }
}
