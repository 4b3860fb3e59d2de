package org.fenglu.claims.payment;

import org.fenglu.words.answer.FreeText;

/**
 * Two people let an adjustment pay.
 *
 * @param by who records it
 * @param approvedBy who approves it, another person
 */
record ApprovalRequest(@FreeText String by, @FreeText String approvedBy) {}
