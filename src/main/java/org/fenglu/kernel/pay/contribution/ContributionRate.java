package org.fenglu.kernel.pay.contribution;

import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;

/**
 * What each side pays to one insurance.
 *
 * @param employer share of the base, employer
 * @param employee share of the base, employee
 * @param employerFixed yuan per month besides, employer
 * @param employeeFixed yuan per month besides, employee (Beijing's 3 yuan)
 */
public record ContributionRate(Rate employer, Rate employee, Money employerFixed, Money employeeFixed) {}
