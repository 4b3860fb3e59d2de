package org.fenglu.book.cases;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fenglu.book.ratebook.Block;
import org.fenglu.book.ratebook.SchemeTable;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Timeline;

/**
 * The pay scheme of a case: one of the rate book by its id, or the case's own, written as in a scheme file.
 *
 * @param id id under which the book has it
 * @param book the book with the scheme in it
 */
record SchemeGiven(String id, RateBook book) {

    private static final String KEY = "scheme";
    private static final String OWN = "own";

    static SchemeGiven of(Given given, RateBook book) {
        if (!given.isBlock(KEY)) {
            return new SchemeGiven(given.cell(KEY).written(), book);
        }
        Block block = given.below(KEY).layers().get(0);
        Set<String> tables = book.paths();
        PayScheme read = SchemeTable.inside(block, tables);
        PayScheme scheme =
                Objects.requireNonNullElseGet(read, () -> new PayScheme(OWN, new GradeLadder(List.of()), List.of()));
        return new SchemeGiven(OWN, put(scheme, given, book));
    }

    /** Returns the book with a scheme that a rule itself needs. */
    static SchemeGiven own(PayScheme scheme, Given given, RateBook book) {
        return new SchemeGiven(OWN, put(scheme, given, book));
    }

    private static RateBook put(PayScheme scheme, Given given, RateBook book) {
        String table = PayScheme.key(OWN).table();
        return book.with(new Timeline<>(table, List.of(given.known().dated(table, scheme))), "case");
    }
}
