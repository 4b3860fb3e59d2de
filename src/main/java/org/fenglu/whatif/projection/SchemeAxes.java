package org.fenglu.whatif.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fenglu.book.ratebook.KnownRates;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.Condition;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.whatif.projection.OptionsResponse.Axis;

/** What a pay scheme asks about an officer's placement. */
final class SchemeAxes {

    /** Steps and grades of posts are numbers in words: shorter ones come first. */
    private static final Comparator<String> IN_ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final String id;
    private final PayScheme scheme;
    private final KnownRates rates;

    SchemeAxes(String id, PayScheme scheme, KnownRates rates) {
        this.id = id;
        this.scheme = scheme;
        this.rates = rates;
    }

    /** Returns the axes in the order of {@link Dimension}; the stage of service is no placement. */
    List<Axis> all() {
        List<Axis> axes = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<String> values = values(dimension);
            if (dimension != Dimension.STATUS && !values.isEmpty()) {
                axes.add(new Axis(dimension, isRequired(dimension), values));
            }
        }
        return axes;
    }

    private List<String> values(Dimension dimension) {
        Set<String> values = new LinkedHashSet<>();
        if (dimension == Dimension.GRADE) {
            values.addAll(scheme.ladder().grades());
        } else if (dimension == Dimension.STEP) {
            int most = scheme.ladder().steps().values().stream().reduce(0, Math::max);
            IntStream.rangeClosed(1, most).mapToObj(String::valueOf).forEach(values::add);
        }
        rates.placements(id, dimension).stream().sorted(IN_ORDER).forEach(values::add);
        for (Component component : scheme.components()) {
            String expected = component.condition().values().get(dimension);
            if (expected != null && !expected.equals(Condition.ANY)) {
                values.add(expected);
            }
        }
        return List.copyOf(values);
    }

    /** A ladder needs a grade, and a step where it numbers them; a table that is always due needs all of its keys. */
    private boolean isRequired(Dimension dimension) {
        return dimension == Dimension.GRADE && !scheme.ladder().grades().isEmpty()
                || dimension == Dimension.STEP && !scheme.ladder().steps().isEmpty()
                || scheme.components().stream()
                        .filter(component -> component.condition().equals(Condition.ALWAYS))
                        .anyMatch(component -> component.kind().axes().contains(dimension));
    }
}
