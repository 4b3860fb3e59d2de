package org.fenglu.kernel.career.recruitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person may be hired as an auxiliary (招录条件): age and education, by the text of the place that is in force on
 * the day of entry. It says what stands against it and never decides: who hires does.
 *
 * <p>A city's own text goes before its province's, whose regulation holds in all of its cities. Where there is neither,
 * that is said, and only the age of 劳动法 article 15 is checked.
 *
 * <p>Source: for each place its regulation or notice, named in every finding.
 *
 * @param book the rates
 */
public record EntryConditions(RateBook book) {

    private static final int PROVINCE_DIGITS = 2;
    private static final String NO_CITY = "0000";

    /**
     * Returns what stands against an entry, with the text that says so; empty where nothing is known to.
     *
     * @param region where the post is
     * @param placement the post and its family as far as known; where they are not, only what stands against every kind
     *     of post
     * @param day the day of entry
     */
    public List<Finding> check(Applicant applicant, Region region, Placement placement, LocalDate day) {
        Dated<EntryTable> found = table(region, day);
        if (found == null) {
            Finding unknown = finding(FindingCode.ENTRY_CONDITIONS_NOT_KNOWN, "region", region.code(), day.toString());
            return Stream.concat(Stream.of(unknown), employable(applicant, day).stream())
                    .toList();
        }
        String text = found.version().citation().toString();
        List<Finding> findings = new ArrayList<>();
        if (found.values().basis() == EntryTable.Basis.NOTICE) {
            String on = found.version().from().toString();
            findings.add(finding(FindingCode.ENTRY_CONDITIONS_OF_NOTICE, "region", on, text));
        }
        findings.addAll(applicable(found.values(), placement).stream()
                .map(condition -> new EntryCheck(condition, text).of(applicant, day))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of()));
        return findings;
    }

    private List<Finding> employable(Applicant applicant, LocalDate day) {
        Dated<EmploymentAge> age = on(EmploymentAge.KEY, day);
        if (age == null) {
            return List.of();
        }
        EntryCondition lawful =
                new EntryCondition(null, null, new AgeRange(age.values().least(), null, null), null, Relaxation.NONE);
        String text = age.version().citation().toString();
        return new EntryCheck(lawful, text).of(applicant, day);
    }

    private @Nullable Dated<EntryTable> table(Region region, LocalDate day) {
        Dated<EntryTable> own = on(EntryTable.key(region), day);
        String province = region.code().substring(0, PROVINCE_DIGITS) + NO_CITY;
        return own != null ? own : on(EntryTable.key(new Region(province)), day);
    }

    private <T> @Nullable Dated<T> on(RateKey<T> key, LocalDate day) {
        return book.has(key.table()) ? book.timeline(key, day).find(day).orElse(null) : null;
    }

    /** Those for the post, else those for its family, else those for everybody, else all. */
    private static List<EntryCondition> applicable(EntryTable table, Placement placement) {
        String post = placement.on(Dimension.POST);
        String family = placement.on(Dimension.POST_FAMILY);
        return Stream.of(
                        table.conditions().stream()
                                .filter(condition -> post.equals(condition.post()))
                                .toList(),
                        table.conditions().stream()
                                .filter(condition -> condition.post() == null && family.equals(condition.postFamily()))
                                .toList(),
                        table.conditions().stream()
                                .filter(condition -> condition.post() == null && condition.postFamily() == null)
                                .toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(table.conditions());
    }

    private static Finding finding(FindingCode code, String field, String found, String expected) {
        return new Finding(code, field, found, expected);
    }
}
