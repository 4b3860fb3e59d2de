package org.fenglu.kernel.pay.wage.kind;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.Placement;
import org.jspecify.annotations.Nullable;

/**
 * TABLE: an amount looked up by one to three dimensions. A cell that the table does not have is a finding, never zero.
 *
 * @param keys the dimensions, outermost first
 * @param root the cells
 * @param gap what is not known of the table, in words, or null where it is whole
 */
public record TableAmount(
        List<Dimension> keys, Cell root, @Nullable String gap) implements ComponentKind {

    public TableAmount {
        keys = List.copyOf(keys);
    }

    /** Makes a table that is whole. */
    public TableAmount(List<Dimension> keys, Cell root) {
        this(keys, root, null);
    }

    /**
     * A cell: an amount at the last key, further cells before it.
     *
     * @param amount yuan, at the last key only
     * @param below cells by the value of the next key
     */
    public record Cell(@Nullable Money amount, Map<String, Cell> below) {

        public Cell {
            below = Collections.unmodifiableMap(new HashMap<>(below));
        }

        Cell with(UnaryOperator<Money> change) {
            Map<String, Cell> changed = new HashMap<>(below);
            changed.replaceAll((value, cell) -> cell.with(change));
            return new Cell(amount == null ? null : change.apply(amount), changed);
        }
    }

    @Override
    public ComponentKind with(UnaryOperator<Money> change) {
        return new TableAmount(keys, root.with(change), gap);
    }

    @Override
    public List<Dimension> axes() {
        return keys;
    }

    @Override
    public Set<String> valuesOn(Dimension dimension) {
        int key = keys.indexOf(dimension);
        if (key < 0 || gap != null) {
            return Set.of();
        }
        Collection<Cell> cells = List.of(root);
        for (int at = 0; at < key; at++) {
            cells = cells.stream()
                    .flatMap(cell -> cell.below().values().stream())
                    .toList();
        }
        Set<String> values = new TreeSet<>();
        cells.forEach(cell -> values.addAll(cell.below().keySet()));
        return values;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        Money amount = find(month.officer().placement());
        return month.workings().given(Formula.STANDARD, Objects.requireNonNull(amount, "checked before"));
    }

    @Override
    public boolean isFixedByPlacement() {
        return true;
    }

    @Override
    public boolean mayLack() {
        return true;
    }

    @Override
    public void check(WageMonth month, Component component, List<Finding> findings) {
        Placement placement = month.officer().placement();
        if (find(placement) == null && gap != null) {
            findings.add(UnknownAmount.finding(component, gap));
        } else if (find(placement) == null) {
            String found = keys.stream()
                    .map(placement::on)
                    .reduce((one, two) -> one + " / " + two)
                    .orElse("");
            findings.add(new Finding(
                    FindingCode.NO_AMOUNT_FOR_PLACEMENT, names(), found, component.code() + " " + component.nameZh()));
        }
    }

    private String names() {
        return keys.stream()
                .map(Dimension::name)
                .reduce((one, two) -> one + " x " + two)
                .orElse("")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private @Nullable Money find(Placement placement) {
        Cell cell = root;
        for (int key = 0; cell != null && key < keys.size(); key++) {
            cell = cell.below().get(placement.on(keys.get(key)));
        }
        return cell == null ? null : cell.amount();
    }
}
