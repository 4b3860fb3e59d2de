package org.fenglu.kernel.rates;

/** Whether a value will stay as it is. */
public enum Status {
    /** Published for good. */
    FINAL,
    /** Published on a provisional basis; a later notice may change it back to its start. */
    PROVISIONAL,
    /** Computed from a published value by a known rule; no notice with the value itself was seen. */
    DERIVED,
    /** Made up to show how a table looks; not law anywhere. */
    EXAMPLE
}
