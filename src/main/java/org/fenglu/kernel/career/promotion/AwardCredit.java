package org.fenglu.kernel.career.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Which awards shorten the time in grade (提前晋升), and by how much.
 *
 * @param awards awards that do, each named: "level two or higher" are two names; empty where none does
 * @param months months by which one such award shortens it; further awards in the same grade shorten no more
 */
public record AwardCredit(Set<String> awards, int months) {

    /** No award shortens anything. */
    public static final AwardCredit NONE = new AwardCredit(Set.of(), 0);

    public AwardCredit {
        awards = Set.copyOf(awards);
    }

    /** Returns the first award that shortens the time, or null where none does. */
    @Nullable
    AwardCount first(List<AwardCount> inGrade) {
        return inGrade.stream()
                .filter(award -> award.isGiven() && awards.contains(award.code()))
                .findFirst()
                .orElse(null);
    }

    /** Returns what keeps one from saying whether an award shortens the time: an unknown name, half an award. */
    List<Finding> check(List<AwardCount> inGrade, Predicate<String> isKnown) {
        List<Finding> findings = new ArrayList<>();
        for (AwardCount award : awards.isEmpty() ? List.<AwardCount>of() : inGrade) {
            boolean isCredited = awards.contains(award.code());
            if (!isCredited && !isKnown.test(award.code())) {
                findings.add(new Finding(
                        FindingCode.AWARD_NOT_KNOWN, award.on().toString(), award.code(), String.join(", ", sorted())));
            } else if (isCredited && !award.isWhole()) {
                findings.add(new Finding(
                        FindingCode.AWARD_NOT_WHOLE,
                        "counts." + award.code(),
                        award.count().toString(),
                        award.on().toString()));
            }
        }
        return findings;
    }

    private List<String> sorted() {
        return awards.stream().sorted().toList();
    }
}
