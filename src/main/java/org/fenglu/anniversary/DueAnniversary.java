package org.fenglu.anniversary;

import org.fenglu.kernel.wage.ServiceAnniversary;
import org.fenglu.roster.OfficerKey;

/**
 * An anniversary of one officer.
 *
 * @param key the employment
 * @param anniversary what it moves
 */
public record DueAnniversary(OfficerKey key, ServiceAnniversary anniversary) {}
