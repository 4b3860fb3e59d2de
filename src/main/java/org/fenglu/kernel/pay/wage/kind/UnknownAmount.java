package org.fenglu.kernel.pay.wage.kind;

import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/**
 * UNKNOWN: a component of which the amount is not known. An officer to whom it is due is refused by a finding that
 * names the gap.
 *
 * @param gap what is not known, in words
 */
public record UnknownAmount(String gap) implements ComponentKind {

    @Override
    public Money standard(WageMonth month, Component component) {
        throw new IllegalStateException(component.code() + " has no amount; its officers were refused before");
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
        findings.add(finding(component, gap));
    }

    /** Returns the complaint about a gap of a scheme. */
    static Finding finding(Component component, String gap) {
        return new Finding(FindingCode.SCHEME_GAP, component.code(), gap, component.nameZh());
    }
}
