package org.fenglu.cli;

/** What a command says to the program that called it. */
public final class ExitCode {

    /** All was done. */
    public static final int DONE = 0;

    /** It was done as far as it could be; there are findings for a person to look at. */
    public static final int FINDINGS = 1;

    /** The command line was not understood; nothing was done. */
    public static final int USAGE = 2;

    /** It could not be done. */
    public static final int FAILURE = 3;

    private ExitCode() {}
}
