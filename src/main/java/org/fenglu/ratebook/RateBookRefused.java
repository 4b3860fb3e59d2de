package org.fenglu.ratebook;

import java.util.List;
import java.util.stream.Collectors;

/** The rate files hold something unclear, so no book was made of them. */
public final class RateBookRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<RateFinding> findings;

    /** Refuses a book for all its complaints. */
    public RateBookRefused(List<RateFinding> findings) {
        super(text(findings));
        this.findings = List.copyOf(findings);
    }

    /** Returns every complaint, by file and line. */
    public List<RateFinding> findings() {
        return findings;
    }

    private static String text(List<RateFinding> findings) {
        String lines = findings.stream().limit(SHOWN).map(RateFinding::toString).collect(Collectors.joining("\n"));
        String rest = findings.size() > SHOWN ? "\nand " + (findings.size() - SHOWN) + " more" : "";
        return "The rate files hold " + findings.size() + " unclear place(s); correct them:\n" + lines + rest;
    }
}
