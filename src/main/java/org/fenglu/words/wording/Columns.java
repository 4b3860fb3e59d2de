package org.fenglu.words.wording;

/** Texts in columns on a terminal, where a Chinese character takes two places. */
public final class Columns {

    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Columns() {}

    /** Returns how many places a text takes. */
    public static int width(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    /** Returns the text with spaces after it, up to a width; a longer text stays whole. */
    public static String left(String text, int width) {
        return text + spaces(width - width(text));
    }

    /** Returns the text with spaces before it, up to a width; a longer text stays whole. */
    public static String right(String text, int width) {
        return spaces(width - width(text)) + text;
    }

    private static String spaces(int count) {
        return " ".repeat(Math.max(0, count));
    }

    private static boolean isWide(int point) {
        for (int[] range : WIDE) {
            if (point >= range[0] && point <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
