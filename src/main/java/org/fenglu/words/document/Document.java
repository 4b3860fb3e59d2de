package org.fenglu.words.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fenglu.words.wording.Wording;

/**
 * What a document says, before it has a form. All texts are plain and final: amounts are already written out, nothing
 * is markup, and a line feed begins a new line.
 *
 * @param title what it is; also the title in the file's description and on every page's foot
 * @param subtitle whom or what it is about; empty: none
 * @param madeOn the day that it was made, as it shall stand there
 * @param head facts to know before reading, one a line
 * @param footer small print at its end; empty: none
 */
public record Document(
        String title, String subtitle, LocalDate madeOn, List<Fact> head, List<Section> sections, String footer) {

    public Document {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
    }

    /** The day in words, as every form of the document shows it. */
    public String madeOnText() {
        return Wording.CHINESE.text("DOCUMENT_MADE_ON", Map.of("date", madeOn.toString()));
    }
}
