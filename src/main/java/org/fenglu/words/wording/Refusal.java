package org.fenglu.words.wording;

import java.util.List;
import java.util.Map;
import org.fenglu.kernel.staff.Finding;

/**
 * The program cannot do what was asked, and the reason is not a bug: it says what, what was found and what to do.
 * A resource answers it as a problem reply, a command prints it; neither shows a stack trace.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What a refusal means to the one who asked; each kind is one HTTP status. */
    public enum Kind {
        /** What was sent cannot be read: 400. */
        MALFORMED,
        /** There is no such thing: 404. */
        NOT_FOUND,
        /** The state of things forbids it now: 409. */
        CONFLICT,
        /** More than is taken at once: 413. */
        TOO_LARGE,
        /** It can be read, but it cannot be right: 422. */
        INVALID,
        /** Something that the program needs is not there: 503. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, String> parts;
    private final transient List<Finding> findings;

    /**
     * @param kind what it means to the one who asked
     * @param code the key of its words
     * @param parts what stands in the words, by name; the part {@code found} is what was found
     */
    public Refusal(Kind kind, String code, Map<String, String> parts) {
        this(kind, code, parts, List.of());
    }

    private Refusal(Kind kind, String code, Map<String, String> parts, List<Finding> findings) {
        super(Wording.ENGLISH.text(code + ".what", parts));
        this.kind = kind;
        this.code = code;
        this.parts = Map.copyOf(parts);
        this.findings = List.copyOf(findings);
    }

    /** The same with the failure below it, for the log. */
    public Refusal(Kind kind, String code, Map<String, String> parts, Throwable cause) {
        this(kind, code, parts);
        initCause(cause);
    }

    /** What was sent can be read, but it cannot be right; each finding has its own words. */
    public static Refusal of(List<Finding> findings) {
        return new Refusal(Kind.INVALID, "FINDINGS", Map.of("found", String.valueOf(findings.size())), findings);
    }

    /** The same, with the findings that are the reason. */
    public Refusal because(List<Finding> reasons) {
        return new Refusal(kind, code, parts, reasons);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, String> parts() {
        return parts;
    }

    /** All that is wrong, where findings are the reason; else empty. */
    public List<Finding> findings() {
        return findings;
    }
}
