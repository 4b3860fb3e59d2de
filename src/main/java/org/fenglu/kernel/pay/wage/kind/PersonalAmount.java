package org.fenglu.kernel.pay.wage.kind;

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
    public String personalField() {
        return field;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        Money amount = Objects.requireNonNull(month.officer().personal().get(field), "checked before the calculation");
        return month.workings().given(Formula.PERSONAL, amount);
    }

    @Override
    public boolean mayLack() {
        return true;
    }

    @Override
    public void check(WageMonth month, Component component, List<Finding> findings) {
        if (!month.officer().personal().containsKey(field)) {
            findings.add(new Finding(FindingCode.PERSONAL_AMOUNT_MISSING, "personal." + field, "", component.code()));
        }
    }
}
