package org.fenglu.kernel.career.pension;

/** A first pension, or why there is none. */
public sealed interface PensionOutcome permits FirstPension, NoPension {}
