package org.fenglu.kernel.rates;

/**
 * How well a value is known ({@code grade} in the rate files; the word grade means 层级 in code).
 *
 * <p>C must not pay money until a named person has accepted it.
 */
public enum Evidence {
    /** The official text, or two agreeing sources, were seen. */
    A,
    /** One source was seen. */
    B,
    /** Memory or inference. */
    C
}
