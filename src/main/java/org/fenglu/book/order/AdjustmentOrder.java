package org.fenglu.book.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.book.ratebook.Spot;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.whole.adjustment.AdjustmentRule;
import org.fenglu.kernel.whole.adjustment.Effect;
import org.fenglu.kernel.whole.adjustment.Guards;

/**
 * An order to adjust a pay scheme (调整令), as its file has it.
 *
 * @param title what it is called
 * @param scheme id of the scheme
 * @param effect when it holds
 * @param requiresApproval whether nothing may be written without an approving document
 * @param approval keys of the approving document, as a version's source has them; empty while there is none
 * @param evidence how well the document is known
 * @param status whether the amounts will stay
 * @param note what a reader should know, perhaps nothing
 * @param changes what it changes
 */
record AdjustmentOrder(
        String title,
        String scheme,
        Effect effect,
        boolean requiresApproval,
        Map<String, String> approval,
        Evidence evidence,
        Status status,
        String note,
        List<Change> changes) {

    AdjustmentOrder {
        approval = new LinkedHashMap<>(approval);
        changes = List.copyOf(changes);
    }

    /** Returns whether it may be written as a version. */
    boolean isApproved() {
        return !requiresApproval || !approval.isEmpty();
    }

    /**
     * One rule for some amounts.
     *
     * @param components codes of the components
     * @param words the rule and its numbers, in words
     * @param isRebase whether every amount becomes the same
     * @param guards what the rule may not do
     * @param selections which amounts of the components, each with its rule
     * @param spot where it stands
     */
    record Change(
            List<String> components,
            String words,
            boolean isRebase,
            Guards guards,
            List<Selection> selections,
            Spot spot) {

        Change {
            components = List.copyOf(components);
            selections = List.copyOf(selections);
        }
    }

    /**
     * Amounts by their keys.
     *
     * @param keys what all of them have, such as a grade; none for all amounts
     * @param rule what becomes of them
     * @param spot where it stands
     */
    record Selection(Map<String, String> keys, AdjustmentRule rule, Spot spot) {

        Selection {
            keys = new LinkedHashMap<>(keys);
        }
    }
}
