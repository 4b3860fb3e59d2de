package org.fenglu.whatif.quote;

import org.fenglu.words.answer.VersionResponse;

/**
 * A version of grade C that the amounts rest on.
 *
 * @param version the version
 * @param acceptedBy who answers for it
 * @param reason why
 */
record AcceptedResponse(VersionResponse version, String acceptedBy, String reason) {}
