package org.fenglu.words.document;

import com.lowagie.text.Chunk;
import com.lowagie.text.Phrase;
import java.util.Locale;

/**
 * Texts as the font can print them. A character that it lacks stands there as its code point, {@code [U+20BB7]}, never
 * as an empty box or nothing.
 */
final class PrintText {

    private final PrintFont font;
    private boolean isReplaced;

    PrintText(PrintFont font) {
        this.font = font;
    }

    Phrase phrase(String text, PrintStyle style) {
        Chunk chunk = new Chunk(printable(text), font.of(style));
        chunk.setSplitCharacter(LineBreak.RULE);
        return new Phrase(chunk);
    }

    /** Returns the text with each character that the font lacks replaced by its code point. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || font.hasCharacter(point)) {
                printable.appendCodePoint(point);
            } else {
                isReplaced = true;
                printable.append(String.format(Locale.ROOT, "[U+%04X]", point));
            }
        });
        return printable.toString();
    }

    /** Whether a character of any text so far was replaced. */
    boolean isReplaced() {
        return isReplaced;
    }
}
