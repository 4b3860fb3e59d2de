package org.fenglu.book.order;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fenglu.book.order.AdjustmentOrder.Change;
import org.fenglu.book.order.AdjustmentOrder.Selection;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.SchemeAmount;
import org.fenglu.book.ratebook.Spot;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.whole.adjustment.AdjustedAmount;

/** The amounts of a scheme that an order names, each adjusted once; what it names wrongly is complained about. */
final class OrderedAmounts {

    private final List<SchemeAmount> amounts;
    private final PayScheme scheme;
    private final List<AdjustedCell> cells = new ArrayList<>();

    OrderedAmounts(List<SchemeAmount> amounts, PayScheme scheme) {
        this.amounts = amounts;
        this.scheme = scheme;
    }

    /** Returns the adjusted amounts, in the order of the scheme's file. */
    List<AdjustedCell> of(AdjustmentOrder order) {
        order.changes().forEach(this::change);
        return amounts.stream()
                .flatMap(amount -> cells.stream().filter(cell -> cell.place().equals(amount)))
                .toList();
    }

    private void change(Change change) {
        int before = change.spot().findings().count();
        change.components().forEach(code -> checkComponent(code, change.spot()));
        if (change.spot().findings().count() > before) {
            return;
        }
        for (Selection selection : change.selections()) {
            List<SchemeAmount> meant = amounts.stream()
                    .filter(amount -> change.components().contains(amount.component()))
                    .filter(amount -> amount.isMeantBy(selection.keys()))
                    .toList();
            if (meant.isEmpty()) {
                selection.spot().refuse(RateError.NO_SUCH_AMOUNT, text(selection), "", places(change));
            }
            if (change.isRebase() && meant.size() > 1) {
                selection.spot().refuse(RateError.SAME_FOR_ALL, "rule", String.valueOf(meant.size()));
            }
            meant.forEach(amount -> adjust(amount, change, selection));
        }
    }

    private void checkComponent(String code, Spot spot) {
        if (amounts.stream().anyMatch(amount -> amount.component().equals(code))) {
            return;
        }
        String adjustable = String.join(
                ", ",
                new TreeSet<>(amounts.stream().map(SchemeAmount::component).toList()));
        boolean isKnown = scheme.components().stream().map(Component::code).anyMatch(code::equals);
        spot.refuse(isKnown ? RateError.NO_AMOUNTS : RateError.NOT_ONE_OF, "components", code, adjustable);
    }

    private void adjust(SchemeAmount amount, Change change, Selection selection) {
        Spot spot = selection.spot();
        if (cells.stream().anyMatch(cell -> cell.place().equals(amount))) {
            spot.refuse(RateError.THERE_TWICE, "changes", amount.place());
            return;
        }
        AdjustedAmount adjusted = AdjustedAmount.of(amount.amount(), selection.rule(), change.guards());
        if (adjusted.adopted().isNegative()) {
            spot.refuse(RateError.BELOW_ZERO, amount.place(), adjusted.adopted().toString());
        }
        if (selection.rule().isGiven() && adjusted.guard() != null) {
            String given = adjusted.old() + " → " + adjusted.adopted();
            spot.refuse(
                    RateError.GUARD_BROKEN,
                    amount.place(),
                    given,
                    adjusted.guard().name());
        }
        cells.add(new AdjustedCell(amount, adjusted, change.words()));
    }

    private String places(Change change) {
        return amounts.stream()
                .filter(amount -> change.components().contains(amount.component()))
                .map(SchemeAmount::place)
                .collect(Collectors.joining("; "));
    }

    private static String text(Selection selection) {
        return selection.keys().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
