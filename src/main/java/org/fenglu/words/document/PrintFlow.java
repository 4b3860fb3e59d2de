package org.fenglu.words.document;

import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.words.wording.Wording;

/** Places the parts of a document one after the other on as many pages as they need. */
final class PrintFlow {

    private static final float GAP = 12;

    private final com.lowagie.text.Document pages;
    private final PdfWriter writer;
    private final PrintText text;
    private final PrintTables tables;

    PrintFlow(com.lowagie.text.Document pages, PdfWriter writer, PrintText text) {
        this.pages = pages;
        this.writer = writer;
        this.text = text;
        this.tables = new PrintTables(text, pages.right() - pages.left());
    }

    void print(Document document) {
        place(tables.title(phrases(document.title(), PrintStyle.TITLE, document.subtitle())));
        if (!document.head().isEmpty()) {
            place(tables.facts(document.head()));
        }
        document.sections().forEach(this::print);
        List<Phrase> end = new ArrayList<>();
        if (!document.footer().isEmpty()) {
            end.add(text.phrase(document.footer(), PrintStyle.SMALL));
        }
        if (text.isReplaced()) {
            end.add(text.phrase(Wording.CHINESE.text("DOCUMENT_CHARACTERS"), PrintStyle.SMALL));
        }
        if (!end.isEmpty()) {
            place(tables.lines(end));
        }
    }

    /** A heading goes over to the next page rather than stand alone at the end of one. */
    private void print(Section section) {
        PdfPTable heading = tables.lines(phrases(section.title(), PrintStyle.HEADING, section.note()));
        if (section.columns().isEmpty()) {
            keepTogether(heading.getTotalHeight());
            place(heading);
            return;
        }
        PdfPTable rows = tables.rows(section);
        float firstRow = section.rows().isEmpty() ? 0 : rows.getRowHeight(1);
        keepTogether(heading.getTotalHeight() + rows.getRowHeight(0) + firstRow);
        place(heading);
        pages.add(rows);
    }

    private void keepTogether(float height) {
        boolean fitsHere = writer.getVerticalPosition(true) - GAP - height >= pages.bottom();
        boolean fitsOnAPage = height <= pages.top() - pages.bottom();
        if (!fitsHere && fitsOnAPage) {
            pages.newPage();
        }
    }

    private void place(PdfPTable part) {
        part.setSpacingBefore(GAP);
        pages.add(part);
    }

    private List<Phrase> phrases(String title, PrintStyle style, String below) {
        List<Phrase> phrases = new ArrayList<>();
        if (!title.isEmpty()) {
            phrases.add(text.phrase(title, style));
        }
        if (!below.isEmpty()) {
            phrases.add(text.phrase(below, PrintStyle.BODY));
        }
        return phrases;
    }
}
