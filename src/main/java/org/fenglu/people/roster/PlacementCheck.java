package org.fenglu.people.roster;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fenglu.book.ratebook.KnownRates;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.FindingCode;

/**
 * Checks that an officer's scheme knows the officer's grade, step, post and so on, and pays the personal amounts.
 *
 * <p>A value on a dimension that the scheme does not ask for is kept as it is. A personal amount that no component of
 * the scheme pays is a finding, since it would be lost.
 */
final class PlacementCheck implements FileFormat.RowCheck {

    private final KnownRates rates;
    private final int scheme;
    private final int personal;
    private final Map<Dimension, Integer> columns = new EnumMap<>(Dimension.class);
    private final Map<String, Words> wordsByScheme = new HashMap<>();

    /** What a scheme knows. */
    private record Words(Map<Dimension, Set<String>> placements, Set<String> personalFields) {}

    PlacementCheck(KnownRates rates, List<FileColumn> fileColumns) {
        this.rates = rates;
        this.scheme = FileColumn.indexOf(fileColumns, "scheme");
        this.personal = FileColumn.indexOf(fileColumns, "personal");
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.STATUS) {
                columns.put(dimension, FileColumn.indexOf(fileColumns, nameOf(dimension)));
            }
        }
    }

    @Override
    public void check(StagedRow row, Complaints complaints) {
        String id = row.value(scheme);
        if (id != null) {
            Words words = wordsByScheme.computeIfAbsent(id, this::words);
            checkPlacement(row, words, complaints);
            checkPersonalFields(row, words, complaints);
        }
    }

    private void checkPlacement(StagedRow row, Words words, Complaints complaints) {
        for (Map.Entry<Dimension, Integer> column : columns.entrySet()) {
            Dimension dimension = column.getKey();
            Set<String> known = words.placements.getOrDefault(dimension, Set.of());
            String found = row.value(column.getValue());
            if (found != null && !found.isEmpty() && !known.isEmpty() && !known.contains(found)) {
                boolean isGrade = dimension == Dimension.GRADE;
                complaints.at(row.line(), nameOf(dimension));
                complaints.add(
                        isGrade ? FindingCode.UNKNOWN_GRADE : FindingCode.PLACEMENT_NOT_IN_SCHEME,
                        found,
                        String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    private void checkPersonalFields(StagedRow row, Words words, Complaints complaints) {
        String amounts = row.value(personal);
        for (String field : amounts == null
                ? Set.<String>of()
                : new TreeSet<>(CanonicalText.amounts(amounts).keySet())) {
            if (!words.personalFields.contains(field)) {
                complaints.at(row.line(), "personal");
                complaints.add(
                        FindingCode.PERSONAL_FIELD_NOT_IN_SCHEME,
                        field,
                        String.join(", ", new TreeSet<>(words.personalFields)));
            }
        }
    }

    private Words words(String id) {
        Map<Dimension, Set<String>> placements = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            placements.put(dimension, rates.placements(id, dimension));
        }
        return new Words(placements, rates.personalFields(id));
    }

    private static String nameOf(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }
}
