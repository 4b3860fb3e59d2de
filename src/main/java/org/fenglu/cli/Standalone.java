package org.fenglu.cli;

/** A command that needs neither the database nor the service: it runs at once, without injection. */
public interface Standalone {}
