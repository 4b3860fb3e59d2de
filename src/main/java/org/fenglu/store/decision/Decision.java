package org.fenglu.store.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a draft, decided once.
 *
 * @param state what was decided
 * @param by who decided
 * @param at when; the database sets it
 * @param reason in the words of who decided; null where none was asked for
 * @param <S> the states of the draft
 */
public record Decision<S extends Enum<S>>(
        S state, String by, Instant at, @Nullable String reason) {}
