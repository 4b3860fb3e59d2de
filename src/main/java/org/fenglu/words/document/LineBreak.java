package org.fenglu.words.document;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.DefaultSplitCharacter;

/**
 * Where a line may end: after a Chinese character, but neither before a closing mark nor after an opening one, and
 * never inside a figure or a date.
 */
final class LineBreak {

    /** The library's rule, less the places that reading forbids. */
    static final SplitCharacter RULE = (start, current, end, text, chunks) -> isAllowed(text, current, end)
            && DefaultSplitCharacter.DEFAULT.isSplitCharacter(start, current, end, text, chunks);

    private static final String CLOSING = "，。、；：？！）》〉」』】〕”’％…—·,.;:?!)]}%";
    private static final String OPENING = "（《〈「『【〔“‘";

    private LineBreak() {}

    private static boolean isAllowed(char[] text, int last, int end) {
        boolean opens = text[last] == '-' || OPENING.indexOf(text[last]) >= 0;
        boolean closes = last + 1 < end && CLOSING.indexOf(text[last + 1]) >= 0;
        return !opens && !closes;
    }
}
