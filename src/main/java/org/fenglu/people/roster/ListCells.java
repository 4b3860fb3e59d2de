package org.fenglu.people.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** Cells that hold numbers by code, with a semicolon between two. */
final class ListCells {

    static final String NEXT = ";";

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,63}");
    private static final int LENGTH = 4_000;

    private ListCells() {}

    /** Amounts by name, such as {@code ANNUAL_SALARY=8000.00;POST_BASE=300}. */
    static @Nullable String amounts(String text, Complaints complaints) {
        return numbers(text, NumberCells::money, "CODE=5210.00", complaints);
    }

    /** Counts by event, such as {@code NIGHT_DUTY=6;GUARD_DUTY=2.5}. */
    static @Nullable String counts(String text, Complaints complaints) {
        return numbers(text, NumberCells::count, "CODE=6", complaints);
    }

    private static @Nullable String numbers(String text, CellFormat number, String example, Complaints complaints) {
        if (TextCells.isTooLong(text, LENGTH, complaints)) {
            return null;
        }
        long before = complaints.count();
        Map<String, Long> numbers = new HashMap<>();
        for (String part : text.split(NEXT, -1)) {
            String[] pair = part.strip().split("=", -1);
            if (pair.length != 2 || !CODE.matcher(pair[0]).matches() || numbers.containsKey(pair[0])) {
                complaints.add(FindingCode.VALUE_MALFORMED, TextCells.visible(part), example);
                continue;
            }
            String value = number.read(pair[1], complaints);
            numbers.put(pair[0], value == null ? 0 : Long.parseLong(value));
        }
        return complaints.count() == before ? CanonicalText.writtenNumbers(numbers) : null;
    }
}
