package org.fenglu.people.roster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A file whose encoding is certain: every byte of it was decoded, and none replaced.
 *
 * @param path where it is
 * @param charset UTF-8 where that fits, else GB18030
 * @param sha256 SHA-256 of its bytes, 64 hexadecimal digits
 * @param bytes its length
 */
record TextFile(Path path, Charset charset, String sha256, long bytes) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;
    private static final String ENCODINGS = "UTF-8, GB18030";

    /** Reads a file through; returns null after a complaint. */
    static @Nullable TextFile examine(Path path, Complaints complaints) {
        complaints.at(0, String.valueOf(path.getFileName()));
        String obstacle = obstacle(path);
        if (obstacle != null) {
            complaints.add(FindingCode.FILE_UNREADABLE, obstacle, "CSV");
            return null;
        }
        try {
            return examineBytes(path, complaints);
        } catch (IOException unreadable) {
            complaints.add(FindingCode.FILE_UNREADABLE, String.valueOf(unreadable.getMessage()), "CSV");
            return null;
        }
    }

    private static @Nullable String obstacle(Path path) {
        if (!Files.exists(path)) {
            return "文件不存在 (no such file)";
        }
        if (Files.isDirectory(path)) {
            return "文件夹 (a folder)";
        }
        if (!Files.isRegularFile(path)) {
            return "不是普通文件 (not a regular file)";
        }
        return Files.isReadable(path) ? null : "没有读取权限 (no permission to read)";
    }

    private static @Nullable TextFile examineBytes(Path path, Complaints complaints) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        StrictDecoding utf8 = new StrictDecoding(StandardCharsets.UTF_8);
        long bytes = decode(path, utf8, digest);
        if (bytes == 0) {
            complaints.add(FindingCode.FILE_EMPTY, "0", "CSV");
            return null;
        }
        if (utf8.nulAt() > 0) {
            complaints.add(FindingCode.WRONG_ENCODING, "NUL @" + utf8.nulAt(), ENCODINGS);
            return null;
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        if (utf8.malformedAt() == 0) {
            return new TextFile(path, StandardCharsets.UTF_8, sha256, bytes);
        }
        StrictDecoding chinese = new StrictDecoding(GB18030);
        decode(path, chinese, digest);
        if (chinese.malformedAt() == 0) {
            return new TextFile(path, GB18030, sha256, bytes);
        }
        complaints.add(
                FindingCode.WRONG_ENCODING,
                "UTF-8 @" + utf8.malformedAt() + ", GB18030 @" + chinese.malformedAt(),
                ENCODINGS);
        return null;
    }

    private static long decode(Path path, StrictDecoding decoding, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                decoding.take(buffer, read);
                bytes += read;
            }
        }
        decoding.end();
        return bytes;
    }
}
