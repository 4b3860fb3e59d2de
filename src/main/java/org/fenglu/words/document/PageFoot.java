package org.fenglu.words.document;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenglu.words.wording.Wording;

/** The foot of each page: what the page belongs to, which one it is, and of how many, which is known at the end. */
final class PageFoot extends PdfPageEventHelper {

    private static final float HEIGHT = 12;
    private static final float BASELINE = 3;
    private static final float BELOW_TEXT = 24;
    private static final String GAP = "\u3000";

    private final String title;
    private final String madeOn;
    private final BaseFont font;
    private final List<PdfTemplate> feet = new ArrayList<>();

    PageFoot(String title, String madeOn, BaseFont font) {
        this.title = title.replace('\n', ' ');
        this.madeOn = madeOn;
        this.font = font;
    }

    @Override
    public void onEndPage(PdfWriter writer, com.lowagie.text.Document pages) {
        PdfTemplate foot = writer.getDirectContent().createTemplate(pages.right() - pages.left(), HEIGHT);
        writer.getDirectContent().addTemplate(foot, pages.left(), pages.bottom() - BELOW_TEXT);
        feet.add(foot);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, com.lowagie.text.Document pages) {
        for (int page = 0; page < feet.size(); page++) {
            PdfTemplate foot = feet.get(page);
            foot.beginText();
            foot.setFontAndSize(font, PrintStyle.SMALL.size());
            foot.showTextAligned(
                    Element.ALIGN_CENTER, text(page + 1, foot.getWidth()), foot.getWidth() / 2, BASELINE, 0);
            foot.endText();
        }
    }

    /** The title is left out where it is too long for one line. */
    private String text(int page, float width) {
        String number = Wording.CHINESE.text(
                "DOCUMENT_PAGE", Map.of("page", String.valueOf(page), "pages", String.valueOf(feet.size())));
        String always = madeOn + GAP + number;
        String whole = title + GAP + always;
        return font.getWidthPoint(whole, PrintStyle.SMALL.size()) > width ? always : whole;
    }
}
