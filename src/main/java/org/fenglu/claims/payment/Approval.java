package org.fenglu.claims.payment;

import java.time.Instant;
import org.fenglu.kernel.loss.course.AdjustmentYear;

/**
 * A year's adjustment of the benefits in payment in one region, approved to be paid.
 *
 * @param adjustment whose adjustment, of which year
 * @param rateBook number of the rate book whose figures were approved
 * @param recordedBy who recorded it
 * @param approvedBy who approved it, somebody else
 * @param recordedAt when
 */
record Approval(AdjustmentYear adjustment, int rateBook, String recordedBy, String approvedBy, Instant recordedAt) {}
