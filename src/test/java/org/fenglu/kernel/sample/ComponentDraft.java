package org.fenglu.kernel.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.ComponentKind;
import org.fenglu.kernel.pay.wage.kind.ComponentUse;
import org.fenglu.kernel.pay.wage.kind.Condition;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.kind.MoneyBasis;
import org.fenglu.kernel.pay.wage.kind.Proration;
import org.fenglu.kernel.staff.Dimension;

/** A component of a pay scheme on its way: monthly, payable, prorated, always due, rounded to the fen, unless said. */
public final class ComponentDraft {

    /** Flags of a wage that counts for everything. */
    public static final String WAGE =
            "taxable contributionBase housingFundBase overtimeBase minWageCountable basicWage "
                    + "payableOnInjuryLeave payableOnProbation";

    /** Flags of a wage that is not paid on probation. */
    public static final String REGULAR_WAGE =
            "taxable contributionBase housingFundBase overtimeBase minWageCountable payableOnInjuryLeave";

    /** Flags of what does not count for the minimum wage, such as overtime (最低工资规定 article 12). */
    public static final String EXTRA =
            "taxable contributionBase housingFundBase payableOnInjuryLeave payableOnProbation";

    private final String code;
    private final ComponentKind kind;
    private Set<Flag> flags = flagsOf("");
    private Condition condition = Condition.ALWAYS;
    private ComponentUse use = ComponentUse.PAID;
    private MoneyBasis basis = MoneyBasis.GROSS;
    private Proration proration = Proration.ATTENDED;
    private int remainderMonth = 0;
    private Rounding rounding = Rounding.FEN_HALF_UP;

    public ComponentDraft(String code, ComponentKind kind) {
        this.code = code;
        this.kind = kind;
    }

    public ComponentDraft flags(String names) {
        flags = flagsOf(names);
        return this;
    }

    private static Set<Flag> flagsOf(String names) {
        List<String> named = Arrays.asList(names.split(" "));
        return Arrays.stream(Flag.values())
                .filter(flag -> named.contains(flag.word()))
                .collect(Collectors.toSet());
    }

    public ComponentDraft when(Dimension dimension, String value) {
        condition = new Condition(Map.of(dimension, value));
        return this;
    }

    /** Only a base for others. */
    public ComponentDraft notPayable() {
        use = ComponentUse.BASE;
        return this;
    }

    public ComponentDraft use(ComponentUse of) {
        use = of;
        return this;
    }

    public ComponentDraft basis(MoneyBasis of) {
        basis = of;
        return this;
    }

    /** Prorated by joining and leaving only. */
    public ComponentDraft byEmployment() {
        proration = Proration.EMPLOYED;
        return this;
    }

    /** Paid whole whatever the attendance. */
    public ComponentDraft whole() {
        proration = Proration.WHOLE;
        return this;
    }

    /** A yearly standard in twelve parts. */
    public ComponentDraft remainderMonth(int month) {
        remainderMonth = month;
        return this;
    }

    public ComponentDraft rounding(Rounding mode) {
        rounding = mode;
        return this;
    }

    public Component component() {
        return new Component(code, code, kind, basis, flags, condition, use, proration, remainderMonth, rounding);
    }
}
