package org.fenglu.kernel.loss.entitlement;

/**
 * What the yearly adjustments of benefits in payment tell apart.
 *
 * <p>Source: 工伤保险条例 article 40, and the yearly notices of the provinces; 广东 has four levels of nursing.
 */
public enum AdjustedKind {
    GRADE_1,
    GRADE_2,
    GRADE_3,
    GRADE_4,
    GRADE_5,
    GRADE_6,
    NURSING_FULL,
    NURSING_MOST,
    NURSING_PART,
    NURSING_1,
    NURSING_2,
    NURSING_3,
    NURSING_4,
    SPOUSE,
    LONELY_SPOUSE,
    DEPENDANT,
    LONELY_DEPENDANT
}
