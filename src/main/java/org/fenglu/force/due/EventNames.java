package org.fenglu.force.due;

import java.util.HashSet;
import java.util.Set;
import org.fenglu.kernel.career.promotion.PromotionTable;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;

/**
 * What a rate book knows of the events that are counted each month, over all its schemes and days.
 *
 * <p>An officer may have come from another scheme, so what any scheme counts is a known name.
 *
 * @param counted events that a scheme counts, paid or not
 * @param credited awards that shorten a time in grade somewhere
 */
record EventNames(Set<String> counted, Set<String> credited) {

    static EventNames of(RateBook book) {
        Set<String> counted = new HashSet<>();
        Set<String> credited = new HashSet<>();
        for (String path : book.paths()) {
            for (Dated<?> dated : book.versions(path).versions()) {
                if (dated.values() instanceof PayScheme scheme) {
                    counted.addAll(scheme.events());
                } else if (dated.values() instanceof PromotionTable table) {
                    credited.addAll(table.credit().awards());
                }
            }
        }
        return new EventNames(counted, credited);
    }

    boolean isKnown(String code) {
        return counted.contains(code) || credited.contains(code);
    }

    /** Returns whether a code is that of an award that counts somewhere, or of nothing that is known. */
    boolean mayBeCredited(String code) {
        return credited.contains(code) || !counted.contains(code);
    }
}
