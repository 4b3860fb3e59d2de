package org.fenglu.people.roster;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** Cells that hold a code, a word of a closed list, or a text. */
final class TextCells {

    /** Letters, digits 0 to 9, Chinese characters, and the signs that stand inside codes; no digits of other shapes. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9\\p{IsHan}][A-Za-z0-9\\p{IsHan}._/()（）-]*");

    /** Stands where a program before us could not read what was written. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int CODE_LENGTH = 64;
    private static final int TEXT_LENGTH = 500;
    private static final Map<String, String> YES_NO = Map.of("yes", "true", "是", "true", "no", "false", "否", "false");

    private TextCells() {}

    static @Nullable String code(String text, Complaints complaints) {
        if (isTooLong(text, CODE_LENGTH, complaints)) {
            return null;
        }
        if (!CODE.matcher(text).matches()) {
            complaints.add(FindingCode.VALUE_MALFORMED, text, "A-Z a-z 0-9 汉字 . _ / ( ) -");
            return null;
        }
        return text;
    }

    /** Words for people; no line breaks, tabs or other invisible characters, and nothing that was damaged before. */
    static @Nullable String text(String text, Complaints complaints) {
        if (isTooLong(text, TEXT_LENGTH, complaints)) {
            return null;
        }
        if (text.chars().anyMatch(sign -> Character.isISOControl(sign) || sign == REPLACEMENT)) {
            complaints.add(FindingCode.VALUE_MALFORMED, visible(text), "1...500");
            return null;
        }
        return text;
    }

    /** The result of an assessment: one of the usual words in either language, or a code of the scheme's own. */
    static @Nullable String assessment(String text, Complaints complaints) {
        String usual = Words.ASSESSMENTS.get(text);
        return usual == null ? code(text, complaints) : usual;
    }

    static @Nullable String yesNo(String text, Complaints complaints) {
        String value = YES_NO.get(text);
        if (value == null) {
            complaints.add(FindingCode.VALUE_MALFORMED, visible(text), "yes/是, no/否");
        }
        return value;
    }

    /** One of a closed list, in either language. */
    static CellFormat word(Map<String, String> constantByWord) {
        String expected = String.join(", ", new TreeSet<>(constantByWord.keySet()));
        return (text, complaints) -> {
            String constant = constantByWord.get(text);
            if (constant == null) {
                complaints.add(FindingCode.VALUE_MALFORMED, visible(text), expected);
            }
            return constant;
        };
    }

    /** One of the values that the rate book knows. */
    static CellFormat known(Set<String> values, FindingCode otherwise) {
        return (text, complaints) -> {
            if (values.contains(text)) {
                return text;
            }
            complaints.add(otherwise, visible(text), String.join(", ", new TreeSet<>(values)));
            return null;
        };
    }

    static boolean isTooLong(String text, int limit, Complaints complaints) {
        if (text.length() <= limit) {
            return false;
        }
        complaints.add(FindingCode.VALUE_TOO_LONG, Integer.toString(text.length()), Integer.toString(limit));
        return true;
    }

    /** Returns a text with its line breaks and other invisible characters shown as a sign. */
    static String visible(String text) {
        return Complaints.shortened(text).replaceAll("\\p{Cntrl}", "␣");
    }
}
