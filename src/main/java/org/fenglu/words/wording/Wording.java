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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What is said to people, in one language. A code has a {@code what} (what is wrong and what was found) and a
 * {@code todo} (what to do about it); a code without words is shown as itself, and a test forbids that.
 *
 * <p>The codes of the law, such as formulas and benefits, have their words in files of their own, which are read when
 * the first of them is asked for.
 */
public final class Wording {

    public static final Wording CHINESE = new Wording("/messages.properties", "/codes.properties");
    public static final Wording ENGLISH = new Wording("/messages_en.properties", "/codes_en.properties");

    private static final Pattern PART_OF_TYPE = Pattern.compile("\\{(\\w+):(\\w+)}");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    private final Properties texts;
    private final String codesFile;
    private @Nullable Properties codes;

    private Wording(String file, String codesFile) {
        this.texts = read(file);
        this.codesFile = codesFile;
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

    /** The words of a code of the law, such as a formula or a benefit. */
    public String of(Enum<?> code) {
        return code(code.getDeclaringClass().getSimpleName(), code.name());
    }

    /** The name of a line: that of the scheme, which is Chinese, or the words of the line that comes from the law. */
    public String of(LineDefinition line) {
        boolean isNamed = !line.nameZh().isEmpty();
        if (isNamed && this == CHINESE) {
            return line.nameZh();
        }
        String type = StatutoryLine.class.getSimpleName();
        return isNamed && !codes().containsKey(type + "." + line.code()) ? line.nameZh() : code(type, line.code());
    }

    /**
     * The text of a key with each {@code {name}} replaced by the part of that name. In {@code {name:Type}} the codes of
     * a type that stand in the part are replaced by their words.
     */
    public String text(String key, Map<String, String> parts) {
        String text = PART_OF_TYPE
                .matcher(texts.getProperty(key, key))
                .replaceAll(found -> Matcher.quoteReplacement(
                        inWords(parts.getOrDefault(found.group(1), found.group()), found.group(2))));
        for (Map.Entry<String, String> part : parts.entrySet()) {
            text = text.replace("{" + part.getKey() + "}", part.getValue());
        }
        return text;
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    private String inWords(String part, String type) {
        return CODE.matcher(part).replaceAll(found -> Matcher.quoteReplacement(code(type, found.group())));
    }

    private String code(String type, String code) {
        return codes().getProperty(type + "." + code, code);
    }

    private synchronized Properties codes() {
        Properties known = codes;
        if (known == null) {
            known = read(codesFile);
            codes = known;
        }
        return known;
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
