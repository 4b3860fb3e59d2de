package org.fenglu.kernel.pay.wage.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pay scheme says besides its components.
 *
 * @param grades grades and their steps
 * @param positions positions beside the grades
 * @param posts code of the region whose table of posts holds, or null where it is that of the officer's own region
 * @param unpaidEvents events that are counted and pay nothing, such as awards that only shorten the time in grade
 * @param gaps what is not known of the scheme and keeps no one from being paid, in words
 */
public record SchemeTerms(
        GradeLadder grades,
        PositionLadder positions,
        @Nullable String posts,
        List<String> unpaidEvents,
        List<String> gaps) {

    public SchemeTerms {
        unpaidEvents = List.copyOf(unpaidEvents);
        gaps = List.copyOf(gaps);
    }

    /** Returns the terms of a scheme that has grades and says nothing else. */
    static SchemeTerms of(GradeLadder grades) {
        return new SchemeTerms(grades, PositionLadder.NONE, null, List.of(), List.of());
    }
}
