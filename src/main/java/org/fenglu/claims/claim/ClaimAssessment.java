package org.fenglu.claims.claim;

import org.fenglu.kernel.loss.course.BenefitCourse;
import org.fenglu.kernel.loss.entitlement.CaseTerms;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;

/**
 * What a case comes to.
 *
 * @param kind what it is about
 * @param terms region, day of assessment and what else it rests on
 * @param statement what is due, what is not, what waits
 * @param course the monthly benefits month by month, through the last month that was asked for
 * @param rateBook fingerprint of the rate book
 */
record ClaimAssessment(
        ClaimKind kind, CaseTerms terms, EntitlementStatement statement, BenefitCourse course, String rateBook) {}
