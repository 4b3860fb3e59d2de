package org.fenglu.people.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/** Collects what is wrong with a file: the first of it in full, all of it in number. */
final class Complaints {

    static final int KEPT = 1_000;

    private static final int FOUND_CHARACTERS = 60;
    private static final int EXPECTED_CHARACTERS = 300;

    private final List<ImportFinding> findings = new ArrayList<>();
    private long count;
    private int line;
    private String field = "";

    /** Says where the next complaints are about. */
    void at(int newLine, String newField) {
        line = newLine;
        field = newField;
    }

    void add(FindingCode code, String found, String expected) {
        count++;
        if (findings.size() < KEPT) {
            Finding finding = new Finding(code, field, shortened(found), shortened(expected, EXPECTED_CHARACTERS));
            findings.add(new ImportFinding(line, finding));
        }
    }

    /** Adds findings of which only the first were fetched. */
    void addAll(List<ImportFinding> first, long inAll) {
        count += inAll;
        findings.addAll(first);
    }

    boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    /** Returns the findings that were kept, in the order of the file. */
    List<ImportFinding> kept() {
        return findings.stream()
                .sorted(Comparator.comparingInt(ImportFinding::line))
                .limit(KEPT)
                .toList();
    }

    /** Returns what was found, cut off where it is too long to be shown. */
    static String shortened(String found) {
        return shortened(found, FOUND_CHARACTERS);
    }

    private static String shortened(String text, int limit) {
        int length = text.codePointCount(0, text.length());
        return length <= limit ? text : text.substring(0, text.offsetByCodePoints(0, limit)) + "…";
    }
}
