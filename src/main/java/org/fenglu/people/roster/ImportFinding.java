package org.fenglu.people.roster;

import org.fenglu.kernel.staff.Finding;

/**
 * A finding with its place in the file.
 *
 * @param line line of the file on which the row starts, the first is 1; 0 where the file as a whole is meant
 * @param finding what is wrong
 */
public record ImportFinding(int line, Finding finding) {}
