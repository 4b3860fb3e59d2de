package org.fenglu.words.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenglu.kernel.staff.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Pattern PART = Pattern.compile("\\{\\w+(?::\\w+)?}");

    private final Properties chinese = read("/messages.properties");
    private final Properties english = read("/messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(english.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(chinese.stringPropertyNames()));
    }

    @Test
    void bothLanguagesNameTheSameParts() {
        for (String key : chinese.stringPropertyNames()) {
            assertThat(partsIn(english, key)).as(key).isEqualTo(partsIn(chinese, key));
        }
    }

    @Test
    void everyFindingHasWords() {
        assertThat(chinese.stringPropertyNames())
                .containsAll(Arrays.stream(FindingCode.values())
                        .flatMap(code -> java.util.stream.Stream.of(code + ".what", code + ".todo"))
                        .toList());
    }

    @Test
    void whatIsSaidIsNeverWithoutARemedy() {
        for (String key : chinese.stringPropertyNames()) {
            if (key.endsWith(".what")) {
                assertThat(chinese.stringPropertyNames()).contains(key.replace(".what", ".todo"));
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            LC_ALL, LANG, language
            '', en_GB.UTF-8, ENGLISH
            '', C.UTF-8, CHINESE
            '', zh_CN.UTF-8, CHINESE
            zh_CN.UTF-8, en_GB.UTF-8, CHINESE
            '', '', CHINESE
            """, useHeadersInDisplayName = true)
    void terminalSaysItsLanguage(String all, String lang, String language) {
        Wording expected = language.equals("ENGLISH") ? Wording.ENGLISH : Wording.CHINESE;
        assertThat(Wording.ofTerminal(Map.of("LC_ALL", all, "LANG", lang))).isSameAs(expected);
    }

    @Test
    void chineseIsForEverybodyWhoDoesNotAskForEnglish() {
        assertThat(Wording.in(Locale.FRENCH)).isSameAs(Wording.CHINESE);
        assertThat(Wording.in(Locale.UK)).isSameAs(Wording.ENGLISH);
    }

    private static TreeSet<String> partsIn(Properties texts, String key) {
        return PART.matcher(texts.getProperty(key))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        try (InputStream stream = WordingTest.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
