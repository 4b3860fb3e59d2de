package org.fenglu.whatif.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * A scenario as it is kept.
 *
 * @param id its address: 128 bits drawn by chance, in 22 letters, digits, hyphens and underscores
 * @param name what it is called
 * @param request what is projected, as it was sent, without what was left out
 * @param createdOn the day it was kept
 * @param expiresOn the last day on which it is there
 */
record Scenario(String id, String name, ObjectNode request, LocalDate createdOn, LocalDate expiresOn) {}
