package org.fenglu.force.due;

import org.fenglu.kernel.pay.wage.scheme.ServiceAnniversary;
import org.fenglu.people.roster.OfficerKey;

/**
 * An anniversary of one officer.
 *
 * @param key the employment
 * @param anniversary what it moves
 */
public record DueAnniversary(OfficerKey key, ServiceAnniversary anniversary) {}
