package org.fenglu.words.document;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A document as one HTML page that needs nothing else: no script, no other file, the reader's own fonts. It fits a
 * phone and prints on A4. Every text of the document is escaped.
 */
public final class HtmlDocument {

    private HtmlDocument() {}

    /** Returns the whole page; the same document gives the same page. */
    public static String page(Document document) {
        return Page.TEMPLATE.data("document", document).render();
    }

    /** Read when the first page is asked for, so that the start of the program does not wait for it. */
    private static final class Page {

        private static final Template TEMPLATE = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build()
                .parse(text(), Variant.forContentType(Variant.TEXT_HTML));

        private static String text() {
            try (InputStream stream = HtmlDocument.class.getResourceAsStream("/document/document.html")) {
                if (stream == null) {
                    throw new IllegalStateException("The program was packaged without its page for documents");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
