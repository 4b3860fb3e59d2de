package org.fenglu.book.ratebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.kind.MoneyBasis;
import org.fenglu.kernel.pay.wage.scheme.SchemeTerms;
import org.jspecify.annotations.Nullable;

/** A pay scheme while it is read: its ladder, and the components so far by place and code. */
final class SchemeParts {

    private final SchemeTerms terms;
    private final @Nullable MoneyBasis basis;
    private final Set<String> allCodes;
    private final List<Component> components = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Starts a scheme.
     *
     * @param terms its ladders
     * @param basis what its amounts contain unless a component says, or null where each must say
     * @param allCodes codes of all components of the file, to tell a late one from a missing one
     */
    SchemeParts(SchemeTerms terms, @Nullable MoneyBasis basis, Set<String> allCodes) {
        this.terms = terms;
        this.basis = basis;
        this.allCodes = allCodes;
    }

    @Nullable
    MoneyBasis basis() {
        return basis;
    }

    List<Component> components() {
        return components;
    }

    /** Adds a component; its code must be new. */
    int add(Component component, Spot spot) {
        if (places.containsKey(component.code())) {
            spot.refuse(RateError.THERE_TWICE, "components", component.code());
        }
        if (component.has(Flag.OVERTIME_BASE) && hasOvertime()) {
            spot.refuse(RateError.OVERTIME_ORDER, component.code());
        }
        places.putIfAbsent(component.code(), components.size());
        components.add(component);
        return components.size() - 1;
    }

    private boolean hasOvertime() {
        return components.stream().anyMatch(component -> component.kind().isOvertime());
    }

    /** Returns the place of the component that a cell names; it must stand before. */
    int place(WrittenValue cell) {
        Integer place = places.get(cell.written());
        if (place != null) {
            return place;
        }
        if (allCodes.contains(cell.written())) {
            cell.refuse(RateError.REFERS_FORWARD, "");
        } else if (cell.text() != null) {
            cell.refuse(RateError.NOT_ONE_OF, String.join(", ", new TreeSet<>(places.keySet())));
        }
        return 0;
    }

    /** Complains about a grade that the ladder does not have; a scheme without a ladder has any grade. */
    void checkGrade(WrittenValue cell) {
        if (cell.text() != null && !terms.grades().knows(cell.text())) {
            cell.refuse(RateError.NOT_ONE_OF, String.join(", ", terms.grades().grades()));
        }
    }

    /** Complains about a position that the ladder does not have; a scheme without a ladder has any position. */
    void checkPosition(WrittenValue cell) {
        List<String> positions = terms.positions().positions();
        if (cell.text() != null && !positions.isEmpty() && !positions.contains(cell.text())) {
            cell.refuse(RateError.NOT_ONE_OF, String.join(", ", positions));
        }
    }
}
