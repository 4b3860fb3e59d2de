package org.fenglu.kernel.pay.wage.kind;

/**
 * What a component counts for.
 *
 * @param taxable wage income for the income tax
 * @param contributionBase part of the wage from which the contribution base is declared
 * @param housingFundBase part of the wage from which the housing fund's base is declared
 * @param overtimeBase part of the wage from which overtime is paid
 * @param minWageCountable measured against the minimum wage
 * @param basicWage part of the basic wage (基本工资), a legal notion, not a line
 * @param payableOnInjuryLeave unchanged during the paid injury leave (工伤保险条例 article 33)
 * @param payableOnProbation paid on probation
 */
public record ComponentFlags(
        boolean taxable,
        boolean contributionBase,
        boolean housingFundBase,
        boolean overtimeBase,
        boolean minWageCountable,
        boolean basicWage,
        boolean payableOnInjuryLeave,
        boolean payableOnProbation) {}
