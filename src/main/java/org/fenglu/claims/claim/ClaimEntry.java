package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * One entry of a case's journal; it is never changed, a correction is a later entry.
 *
 * @param id its number, growing
 * @param kind what it is
 * @param content what it adds
 * @param document the evidence that was seen, or the reason
 * @param recordedBy who recorded it
 * @param recordedAt when it became known
 */
record ClaimEntry(
        long id, EntryKind kind, ObjectNode content, String document, String recordedBy, Instant recordedAt) {}
