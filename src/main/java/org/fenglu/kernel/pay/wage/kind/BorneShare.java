package org.fenglu.kernel.pay.wage.kind;

import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.money.Money;

/**
 * The employee's contributions where the employer bears them (单位承担个人缴费).
 *
 * <p>Whether what is borne is wage for tax and contribution base is disputed: the scheme says which, wage unless it
 * says otherwise, and the explanation says that it is disputed (docs/decisions/0016).
 *
 * @param isWage whether it counts as wage
 */
public record BorneShare(boolean isWage) implements ComponentKind {

    @Override
    public Presumption presumes() {
        return Presumption.EMPLOYEE_SHARE;
    }

    @Override
    public Money standard(WageMonth month, Component component) {
        Formula formula = isWage ? Formula.SHARE_BORNE_AS_WAGE : Formula.SHARE_BORNE_NO_WAGE;
        return month.workings().given(formula, month.presumed().employeeShare());
    }
}
