package org.fenglu.book.ratebook;

import java.util.Map;
import org.fenglu.words.wording.Wording;

/**
 * One complaint about a rate file: where, what, found, expected. The words are made where it is shown.
 *
 * @param file path inside the rates folder, such as {@code national/tax/wage-withholding.yaml}
 * @param line line of the file, from 1; 0 where the complaint is about the folder
 * @param error which complaint
 * @param field the key, column or thing that it is about
 * @param found what was found there
 * @param expected what would be right
 */
public record RateFinding(String file, int line, RateError error, String field, String found, String expected) {

    /** Returns what is wrong and what was found, in a language. */
    public String what(Wording wording) {
        return wording.text("RATES." + error + ".what", parts());
    }

    /** Returns what to do about it, in a language. */
    public String todo(Wording wording) {
        return wording.text("RATES." + error + ".todo", parts());
    }

    /** Returns the complaint on one line: file, line, found, what to do. */
    public String text(Wording wording) {
        return (file + ":" + line + ": " + what(wording) + " " + todo(wording)).strip();
    }

    @Override
    public String toString() {
        return text(Wording.ENGLISH);
    }

    private Map<String, String> parts() {
        return Map.of("field", field, "found", found, "expected", expected);
    }
}
