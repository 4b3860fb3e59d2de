package org.fenglu.words.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What another library reads in a PDF of ours. */
final class PrintedPages {

    private PrintedPages() {}

    /** The lines of each page; the last one is the page's foot. */
    static List<List<String>> lines(byte[] file) {
        try (PDDocument pages = Loader.loadPDF(file)) {
            List<List<String>> read = new ArrayList<>();
            for (int page = 1; page <= pages.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                read.add(stripper.getText(pages)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text of one page above its foot, without white space. */
    static String text(List<String> lines) {
        return String.join("", lines.subList(0, lines.size() - 1)).replaceAll("\\s", "");
    }

    /** Where texts that end like this one end, in whole points from the left. */
    static TreeSet<Integer> rightEdges(byte[] file, String ending) throws IOException {
        TreeSet<Integer> edges = new TreeSet<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) {
                if (text.endsWith(ending)) {
                    TextPosition last = places.get(places.size() - 1);
                    edges.add(Math.round(last.getXDirAdj() + last.getWidthDirAdj()));
                }
            }
        };
        try (PDDocument pages = Loader.loadPDF(file)) {
            stripper.getText(pages);
        }
        return edges;
    }
}
