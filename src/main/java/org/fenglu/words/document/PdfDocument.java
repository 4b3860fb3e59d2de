package org.fenglu.words.document;

import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;

/**
 * A document as a PDF on A4. Its text can be searched and copied, its font is inside, and the same document gives the
 * same bytes on every day and machine. A character that the font lacks stands there as its code point, with a note at
 * the end.
 */
public final class PdfDocument {

    private static final float SIDE = 45;
    private static final float TOP = 45;
    private static final float BOTTOM = 60;

    private PdfDocument() {}

    /** Returns the whole file. */
    public static byte[] file(Document document) {
        byte[] digest = digest(document);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PrintFont font = PrintFont.lent(digest)) {
            PrintText text = new PrintText(font);
            com.lowagie.text.Document pages = new com.lowagie.text.Document(PageSize.A4, SIDE, SIDE, TOP, BOTTOM);
            PdfWriter writer = PdfWriter.getInstance(pages, file);
            writer.setPageEvent(new PageFoot(text.printable(document.title()), document.madeOnText(), font.base()));
            describe(document, writer.getInfo());
            writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(digest, digest));
            writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
            pages.open();
            new PrintFlow(pages, writer, text).print(document);
            pages.close();
        }
        return file.toByteArray();
    }

    /** What programs show of the file without opening a page; the day takes the place of the clock's. */
    private static void describe(Document document, PdfDictionary info) {
        String day = document.madeOn().format(DateTimeFormatter.BASIC_ISO_DATE);
        info.put(PdfName.TITLE, new PdfString(document.title(), PdfString.TEXT_UNICODE));
        info.put(PdfName.CREATIONDATE, new PdfString("D:" + day));
    }

    private static byte[] digest(Document document) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(document.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
