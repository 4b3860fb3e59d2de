package org.fenglu.kernel.pay.month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.RateNotInForce;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** Looks tables up and collects what is not there, so that all complaints come at once. */
final class TableSearch {

    private final RateBook book;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Version, Dated<?>> dated = new LinkedHashMap<>();

    TableSearch(RateBook book) {
        this.book = book;
    }

    /** Returns what a table says on a day, or null after a finding. */
    <T> @Nullable Dated<T> on(RateKey<T> key, LocalDate day) {
        try {
            Dated<T> found = book.on(key, day);
            dated.put(found.version(), found);
            return found;
        } catch (RateNotInForce missing) {
            complain(FindingCode.RATE_NOT_IN_FORCE, missing.table(), day.toString(), missing.covered());
            return null;
        }
    }

    /** Returns what a table says on a day, or null without a finding where there is no such table or version. */
    <T> @Nullable Dated<T> optional(RateKey<T> key, LocalDate day) {
        if (!book.has(key.table()) || book.timeline(key, day).find(day).isEmpty()) {
            return null;
        }
        return on(key, day);
    }

    boolean has(RateKey<?> key) {
        return book.has(key.table());
    }

    void complain(FindingCode code, String field, String found, String expected) {
        findings.add(new Finding(code, field, found, expected));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Returns each version that was found, with its values, once. */
    List<Dated<?>> dated() {
        return List.copyOf(dated.values());
    }
}
