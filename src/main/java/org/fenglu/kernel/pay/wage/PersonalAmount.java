package org.fenglu.kernel.pay.wage;

import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/**
 * PERSONAL: an amount agreed with the officer (年薪制, 自定义工资基数).
 *
 * @param field name of the amount on the roster
 */
public record PersonalAmount(String field) implements ComponentKind {

    @Override
    public Money standard(WageLines lines, Component component) {
        Money amount = Objects.requireNonNull(lines.officer().personal().get(field), "checked before the calculation");
        return lines.workings().given(Formula.PERSONAL, amount);
    }

    @Override
    public boolean mayLack() {
        return true;
    }

    @Override
    public void check(WageLines lines, Component component, List<Finding> findings) {
        if (!lines.officer().personal().containsKey(field)) {
            findings.add(new Finding(FindingCode.PERSONAL_AMOUNT_MISSING, "personal." + field, "", component.code()));
        }
    }
}
