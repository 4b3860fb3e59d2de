package org.fenglu.words.document;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The font of printed documents, lent to one document at a time. The file is read when the first document is printed;
 * as many copies of its tables stay in memory as documents were ever printed side by side.
 */
final class PrintFont implements AutoCloseable {

    private static final String NAME = "NotoSansSC-Regular.ttf";
    private static final ConcurrentLinkedQueue<BaseFont> IDLE = new ConcurrentLinkedQueue<>();

    private final BaseFont font;

    private PrintFont(BaseFont font) {
        this.font = font;
    }

    /** Lends the font; its subset in the file is named after the seed, so that two documents can be bound into one. */
    static PrintFont lent(byte[] seed) {
        BaseFont idle = IDLE.poll();
        BaseFont font = idle == null ? opened() : idle;
        font.setSecureRandom(repeatable(seed));
        return new PrintFont(font);
    }

    Font of(PrintStyle style) {
        return new Font(font, style.size(), style.isBold() ? Font.BOLD : Font.NORMAL);
    }

    BaseFont base() {
        return font;
    }

    boolean hasCharacter(int codePoint) {
        return font.charExists(codePoint);
    }

    /** Takes the font back. */
    @Override
    public void close() {
        IDLE.add(font);
    }

    private static BaseFont opened() {
        try {
            return BaseFont.createFont(NAME, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, FontFile.BYTES, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** This generator, given a seed before anything else, repeats itself; the letters that it draws guard no secret. */
    private static SecureRandom repeatable(byte[] seed) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            return random;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class FontFile {

        private static final byte[] BYTES = read();

        private static byte[] read() {
            try (InputStream stream = PrintFont.class.getResourceAsStream("/document/" + NAME)) {
                if (stream == null) {
                    throw new IllegalStateException("The program was packaged without the font " + NAME);
                }
                return stream.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
