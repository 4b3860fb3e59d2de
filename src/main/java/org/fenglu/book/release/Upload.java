package org.fenglu.book.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** A folder of rates as it was sent: one ZIP file, with or without the folder itself inside. */
final class Upload {

    private static final int MOST_BYTES = 64_000_000;
    private static final String ANCHOR = "national/";

    private final byte[] zip;
    private final Map<String, byte[]> files = new TreeMap<>();
    private long size;

    private Upload(byte[] zip) {
        this.zip = zip;
    }

    /** Returns the files; refuses what is no ZIP file, holds no rates, or unpacks to more than is taken at once. */
    static RateFiles files(byte[] zip) {
        Upload upload = new Upload(zip);
        upload.unpack();
        return RateFiles.of(upload.belowFolder());
    }

    private void unpack() {
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] content = stream.readNBytes(Math.toIntExact(MOST_BYTES - size + 1));
                    size += content.length;
                    requireSize();
                    files.put(entry.getName().replace('\\', '/'), content);
                }
            }
        } catch (ZipException broken) {
            throw noZip();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void requireSize() {
        if (size > MOST_BYTES) {
            throw new Refusal(Kind.TOO_LARGE, "UPLOAD_TOO_LARGE", Map.of("expected", "" + MOST_BYTES));
        }
    }

    /** What stands beside the folder of rates is left out; a name with {@code ..} in it is only a name here. */
    private Map<String, byte[]> belowFolder() {
        String folder = files.keySet().stream()
                .filter(name -> name.startsWith(ANCHOR) || name.contains("/" + ANCHOR))
                .map(name -> name.substring(0, name.indexOf(ANCHOR)))
                .findFirst()
                .orElseThrow(this::noZip);
        Map<String, byte[]> below = new TreeMap<>();
        files.forEach((name, content) -> {
            if (name.startsWith(folder)) {
                below.put(name.substring(folder.length()), content);
            }
        });
        return below;
    }

    private Refusal noZip() {
        return new Refusal(Kind.INVALID, "UPLOAD_NOT_ZIP", Map.of("found", Integer.toString(zip.length)));
    }
}
