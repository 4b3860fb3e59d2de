package org.fenglu.words.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.fenglu.kernel.staff.Finding;

/**
 * What is said to people, in one language. A code has a {@code what} (what is wrong and what was found) and a
 * {@code todo} (what to do about it); a code without words is shown as itself, and a test forbids that.
 */
public final class Wording {

    public static final Wording CHINESE = new Wording("/messages.properties");
    public static final Wording ENGLISH = new Wording("/messages_en.properties");

    private final Properties texts;

    private Wording(String file) {
        this.texts = read(file);
    }

    /** English to a caller who asks for English, Chinese to all others. */
    public static Wording in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }

    /** The language of a reader who names several in the order of liking; Chinese if that is none of ours. */
    public static Wording wanted(List<Locale> acceptable) {
        for (Locale locale : acceptable) {
            if (locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
                return CHINESE;
            }
            if (locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                return ENGLISH;
            }
        }
        return CHINESE;
    }

    /** The language of a terminal, from the environment as POSIX has it: English if it says so, else Chinese. */
    public static Wording ofTerminal(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.startsWith("en") ? ENGLISH : CHINESE;
            }
        }
        return CHINESE;
    }

    public String what(Finding finding) {
        return text(finding.code().name() + ".what", partsOf(finding));
    }

    public String todo(Finding finding) {
        return text(finding.code().name() + ".todo", partsOf(finding));
    }

    public String what(Refusal refusal) {
        return text(refusal.code() + ".what", refusal.parts());
    }

    public String todo(Refusal refusal) {
        return text(refusal.code() + ".todo", refusal.parts());
    }

    /** The text of a key with each {@code {name}} replaced by the part of that name. */
    public String text(String key, Map<String, String> parts) {
        String text = texts.getProperty(key, key);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            text = text.replace("{" + part.getKey() + "}", part.getValue());
        }
        return text;
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    private static Map<String, String> partsOf(Finding finding) {
        return Map.of("field", finding.field(), "found", finding.found(), "expected", finding.expected());
    }

    private static Properties read(String file) {
        try (InputStream stream = Wording.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The program was packaged without " + file);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
