package org.fenglu.words.document;

import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.GrayColor;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;

/** The parts of a document as tables of the page's width, whose heights are known before they are placed. */
final class PrintTables {

    private static final float LEADING = 1.4f;
    private static final float PADDING = 3;
    private static final float BELOW_BASELINE = 2;
    private static final float HAIRLINE = 0.5f;
    private static final float LINE_GRAY = 0.7f;
    private static final float HEAD_GRAY = 0.92f;
    private static final int[] LABEL_AND_VALUE = {1, 4};

    private final PrintText text;
    private final float width;

    PrintTables(PrintText text, float width) {
        this.text = text;
        this.width = width;
    }

    /** Texts one under the other, in the middle. */
    PdfPTable title(List<Phrase> lines) {
        return lines(lines, Element.ALIGN_CENTER);
    }

    /** Texts one under the other. */
    PdfPTable lines(List<Phrase> lines) {
        return lines(lines, Element.ALIGN_LEFT);
    }

    PdfPTable facts(List<Fact> facts) {
        PdfPTable table = table(LABEL_AND_VALUE.length);
        table.setWidths(LABEL_AND_VALUE);
        for (Fact fact : facts) {
            table.addCell(cell(text.phrase(fact.label(), PrintStyle.BODY), Element.ALIGN_LEFT));
            table.addCell(cell(text.phrase(fact.value(), PrintStyle.BODY), Element.ALIGN_LEFT));
        }
        return table;
    }

    /** A section's rows under the heads of their columns, which stand again on each page; a page's end cuts no row. */
    PdfPTable rows(Section section) {
        List<TableColumn> columns = section.columns();
        PdfPTable table = table(columns.size());
        table.setWidths(columns.stream().mapToInt(TableColumn::share).toArray());
        table.setHeaderRows(section.rows().isEmpty() ? 0 : 1);
        for (TableColumn column : columns) {
            PdfPCell head = ruled(text.phrase(column.title(), PrintStyle.COLUMN), column);
            head.setGrayFill(HEAD_GRAY);
            table.addCell(head);
        }
        for (List<String> row : section.rows()) {
            for (int index = 0; index < columns.size(); index++) {
                table.addCell(ruled(text.phrase(row.get(index), PrintStyle.BODY), columns.get(index)));
            }
        }
        return table;
    }

    private PdfPTable lines(List<Phrase> lines, int alignment) {
        PdfPTable table = table(1);
        lines.forEach(line -> table.addCell(cell(line, alignment)));
        return table;
    }

    private PdfPTable table(int columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setTotalWidth(width);
        table.setLockedWidth(true);
        return table;
    }

    private static PdfPCell ruled(Phrase phrase, TableColumn column) {
        PdfPCell cell = cell(
                phrase, column.alignment() == TableColumn.Alignment.RIGHT ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(HAIRLINE);
        cell.setBorderColor(new GrayColor(LINE_GRAY));
        return cell;
    }

    private static PdfPCell cell(Phrase phrase, int alignment) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setLeading(0, LEADING);
        cell.setPadding(PADDING);
        cell.setPaddingBottom(PADDING + BELOW_BASELINE);
        cell.setHorizontalAlignment(alignment);
        return cell;
    }
}
