package org.fenglu.quote;

import org.fenglu.answer.VersionResponse;

/**
 * A version of grade C that the amounts rest on.
 *
 * @param version the version
 * @param acceptedBy who answers for it
 * @param reason why
 */
record AcceptedResponse(VersionResponse version, String acceptedBy, String reason) {}
