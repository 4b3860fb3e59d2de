package org.fenglu.kernel.loss.entitlement;

import static org.fenglu.kernel.loss.entitlement.Option.*;

import java.util.List;

/**
 * Points that the law leaves open, or leaves to the family. Nothing is chosen here: where a benefit depends on one, it
 * waits until a named person has decided, and the case records who and why.
 */
public enum Choice {
    MARTYR_BASIC_WAGE(BASIC_WAGE_COMPONENTS, CONTRACT_BASIC_WAGE, CONTRIBUTION_WAGE),
    CAP_SHARING(PROPORTIONAL, EQUAL_CUT),
    CAP_WAGE(OWN_WAGE, UNLIMITED_WAGE),
    CAP_AFTER_LOSS(RESTORE, KEEP),
    CHILD_LAST_MONTH(BIRTHDAY_MONTH, MONTH_BEFORE_BIRTHDAY),
    DEPENDANT_AGES(AGES_AS_WRITTEN, RETIREMENT_AGES),
    REGULAR_AND_DEPENDANT_PENSION(BOTH, REGULAR_PENSION_ONLY, DEPENDANT_PENSION_ONLY),
    THIRD_PARTY(MEDICAL_ONLY, DIFFERENCE_ONLY),
    LIKE_POLICE(ADDS, REPLACES_WORK_DEATH_GRANT, NOT_APPLIED),
    ADVANCE_INCOME_YEAR(YEAR_OF_ACCIDENT),
    DECLARED_DEATH_INCOME_YEAR(YEAR_OF_ACCIDENT, YEAR_OF_DECLARATION),
    ADVANCE_WITHOUT_GRANT(ADVANCE_REPAID, ADVANCE_KEPT),
    DEATH_SCHEME(WORK_INJURY_SCHEME, PENSION_SCHEME),
    LADDER_END(END_AT_ZERO, END_AT_LAST_STEP),
    RULE_OF_INJURY_OR_GRADING(RULE_AT_INJURY, RULE_AT_GRADING),
    LADDER_OF_EMPLOYMENT_SUBSIDY(LADDER_APPLIES, LADDER_NOT_APPLIED),
    ALLOWANCE_AFTER_RETIREMENT(FROZEN_AT_RETIREMENT, STILL_ADJUSTED),
    COURAGE_WAGE(WORK_INJURY_WAGE, CONTRIBUTION_WAGE);

    private final List<Option> options;

    Choice(Option... options) {
        this.options = List.of(options);
    }

    /** Returns what can be decided, in no order of preference. */
    public List<Option> options() {
        return options;
    }
}
