package org.fenglu.force.payrun;

import org.fenglu.words.answer.FindingResponse;

/**
 * What stands against paying one officer.
 *
 * @param unit the unit's code
 * @param officerNo identity of the officer
 * @param finding what is wrong and what to do
 */
record OfficerFindingResponse(String unit, String officerNo, FindingResponse finding) {}
