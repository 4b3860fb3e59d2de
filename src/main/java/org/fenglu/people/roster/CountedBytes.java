package org.fenglu.people.roster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** The bytes of a file on their way to the reader: counted for the progress, and digested once more. */
final class CountedBytes extends FilterInputStream {

    private final TextFile file;
    private final ImportProgress progress;
    private long count;

    CountedBytes(TextFile file, InputStream bytes, ImportProgress progress) {
        super(new DigestInputStream(bytes, DigestUtils.getSha256Digest()));
        this.file = file;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(Math.min(read, 1));
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    /** Returns whether all bytes have come by and are those that were examined. */
    boolean areAsExamined() {
        String sha256 = HexFormat.of()
                .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        return sha256.equals(file.sha256());
    }

    private void count(int read) {
        if (read > 0) {
            count += read;
            progress.read(count, file.bytes());
        }
    }
}
