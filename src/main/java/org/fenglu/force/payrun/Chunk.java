package org.fenglu.force.payrun;

import java.util.List;
import org.fenglu.people.roster.OfficerRow;

/**
 * Officers that are calculated and stored together, in one transaction.
 *
 * @param number place in the run, from 1
 * @param range the part of the force that it is about
 * @param rows the officers employed in the month
 */
record Chunk(int number, KeyRange range, List<OfficerRow> rows) {}
