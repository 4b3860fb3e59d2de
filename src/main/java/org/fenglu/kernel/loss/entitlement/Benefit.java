package org.fenglu.kernel.loss.entitlement;

/** The closed list of benefits that an injury, a death at work or a martyr's death can bring. */
public enum Benefit {
    INJURY_LEAVE_PAY(Frequency.ONCE),
    INJURY_LEAVE_NURSING(Frequency.ONCE),
    MEDICAL_COST(Frequency.ONCE),
    HOSPITAL_MEALS(Frequency.ONCE),
    DISABILITY_GRANT(Frequency.ONCE),
    DISABILITY_ALLOWANCE(Frequency.MONTHLY),
    MINIMUM_WAGE_TOP_UP(Frequency.MONTHLY),
    PENSION_TOP_UP(Frequency.MONTHLY),
    NURSING_ALLOWANCE(Frequency.MONTHLY),
    MEDICAL_SUBSIDY(Frequency.ONCE),
    EMPLOYMENT_SUBSIDY(Frequency.ONCE),
    JOINT_SUBSIDY(Frequency.ONCE),
    FUNERAL_GRANT(Frequency.ONCE),
    WORK_DEATH_GRANT(Frequency.ONCE),
    PROVINCIAL_DEATH_GRANT(Frequency.ONCE),
    WORK_DEATH_GRANT_ADVANCE(Frequency.ONCE),
    WORK_DEATH_GRANT_ADVANCE_REPAID(Frequency.ONCE),
    PENSION_FUNERAL_GRANT(Frequency.ONCE),
    PENSION_SURVIVOR_GRANT(Frequency.ONCE),
    DEPENDANT_PENSION(Frequency.MONTHLY),
    MISSING_WAGE(Frequency.MONTHLY),
    MARTYR_HONOUR_GRANT(Frequency.ONCE),
    MARTYR_SPECIAL_SUBSIDY(Frequency.ONCE),
    MARTYR_LUMP_SUM(Frequency.ONCE),
    REGULAR_PENSION(Frequency.MONTHLY),
    REMARRIED_SPOUSE_SUBSIDY(Frequency.MONTHLY),
    REGULAR_PENSION_FUNERAL_AID(Frequency.ONCE),
    LIKE_POLICE_GRANT(Frequency.ONCE),
    LOCAL_SURVIVOR_SUBSIDY(Frequency.ONCE),
    LOCAL_SURVIVOR_GRANT(Frequency.ONCE),
    COURAGE_GRANT(Frequency.ONCE),
    COURAGE_AWARD(Frequency.ONCE);

    private final Frequency frequency;

    Benefit(Frequency frequency) {
        this.frequency = frequency;
    }

    public Frequency frequency() {
        return frequency;
    }
}
