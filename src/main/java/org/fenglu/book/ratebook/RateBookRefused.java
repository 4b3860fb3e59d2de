package org.fenglu.book.ratebook;

import java.util.List;
import java.util.stream.Collectors;
import org.fenglu.words.wording.Wording;

/** The rate files hold something unclear, so no book was made of them. */
public final class RateBookRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<RateFinding> findings;

    /** Refuses a book for all its complaints. */
    public RateBookRefused(List<RateFinding> findings) {
        super(text(findings, Wording.ENGLISH));
        this.findings = List.copyOf(findings);
    }

    /** Returns every complaint, by file and line. */
    public List<RateFinding> findings() {
        return findings;
    }

    /** Returns the first complaints, one a line, and how many more there are. */
    static String text(List<RateFinding> findings, Wording wording) {
        String lines = findings.stream()
                .limit(SHOWN)
                .map(finding -> finding.text(wording))
                .collect(Collectors.joining("\n"));
        return findings.size() > SHOWN ? lines + "\n… +" + (findings.size() - SHOWN) : lines;
    }
}
