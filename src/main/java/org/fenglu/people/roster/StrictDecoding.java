package org.fenglu.people.roster;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Tells whether bytes are text in an encoding, and if not, which byte is the first that is not; bytes count from 1. */
final class StrictDecoding {

    private static final int LONGEST_CHARACTER = 8;
    private static final int CHARACTERS = 1 << 13;

    private final CharsetDecoder decoder;
    private final CharBuffer characters = CharBuffer.allocate(CHARACTERS);
    private final byte[] rest = new byte[LONGEST_CHARACTER];
    private int restLength;
    private long done;
    private long malformedAt;
    private long nulAt;

    StrictDecoding(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Returns the first byte that does not fit, or 0. */
    long malformedAt() {
        return malformedAt;
    }

    /** Returns the first byte that is zero, or 0. */
    long nulAt() {
        return nulAt;
    }

    void take(byte[] bytes, int length) {
        noteNul(bytes, length);
        if (malformedAt == 0) {
            ByteBuffer all = ByteBuffer.allocate(restLength + length);
            all.put(rest, 0, restLength).put(bytes, 0, length).flip();
            decode(all, false);
        }
    }

    void end() {
        if (malformedAt == 0) {
            decode(ByteBuffer.wrap(rest, 0, restLength), true);
        }
    }

    private void noteNul(byte[] bytes, int length) {
        for (int i = 0; nulAt == 0 && i < length; i++) {
            if (bytes[i] == 0) {
                nulAt = done + restLength + i + 1;
            }
        }
    }

    private void decode(ByteBuffer bytes, boolean isLast) {
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            characters.clear();
            result = decoder.decode(bytes, characters, isLast);
        }
        done += bytes.position();
        if (result.isError()) {
            malformedAt = done + 1;
            return;
        }
        restLength = bytes.remaining();
        bytes.get(rest, 0, restLength);
    }
}
