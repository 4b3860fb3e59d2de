package org.fenglu.store.request;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenglu.words.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A request with a key.
 *
 * @param path its address; a key means something at this address only
 * @param key the key that its sender chose
 * @param content SHA-256 of what was sent, in hexadecimal digits
 */
record KeyedRequest(String path, String key, String content) {

    /** Most characters of a key. */
    static final int KEY_CHARACTERS_MOST = 200;

    private static final int CHARACTERS_SHOWN = 40;
    private static final Pattern PLAIN = Pattern.compile("\\p{Graph}[\\p{Graph} ]*");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    /**
     * Returns the key of the header's lines; null where there are none. Written as the standard has it, in quotation
     * marks, or bare, it is the same key.
     */
    static @Nullable String key(@Nullable List<String> lines) {
        if (lines == null || lines.isEmpty()) {
            return null;
        }
        String written = String.join(", ", lines).strip();
        Matcher quoted = QUOTED.matcher(written);
        String key = quoted.matches()
                ? ESCAPED.matcher(quoted.group(1)).replaceAll("$1").strip()
                : written;
        boolean isKey = lines.size() == 1
                && key.length() <= KEY_CHARACTERS_MOST
                && PLAIN.matcher(key).matches();
        if (!isKey) {
            String shown =
                    written.length() <= CHARACTERS_SHOWN ? written : written.substring(0, CHARACTERS_SHOWN) + "…";
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    "REQUEST_KEY_MALFORMED",
                    Map.of("found", shown, "most", String.valueOf(KEY_CHARACTERS_MOST)));
        }
        return key;
    }

    /** The request without what was sent: where two have this in common, only one may store. */
    Place place() {
        return new Place(path, key);
    }

    /** Where a key means something. */
    record Place(String path, String key) {}
}
