package org.fenglu.kernel.whole.control;

/** What a control measures; a closed list. */
public sealed interface ControlRule permits ParityFloor, Envelope, Headcount {}
