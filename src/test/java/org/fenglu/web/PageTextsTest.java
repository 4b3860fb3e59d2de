package org.fenglu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each text is there in both languages, and whoever asks for one finds it. */
class PageTextsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern PART = Pattern.compile("\\{\\w+}");

    /** {@code text('KEY'} in scripts and templates, {@code nameOf('FAMILY'} in scripts. */
    private static final Pattern ASKED = Pattern.compile("\\btext\\('(\\w+)'");

    private static final Pattern FAMILY = Pattern.compile("\\bnameOf\\('(\\w+)'");

    @ParameterizedTest
    @EnumSource(Page.class)
    void bothLanguagesHaveTheSameTexts(Page page) {
        Map<String, String> chinese = texts(page, PageLanguage.CHINESE);
        Map<String, String> english = texts(page, PageLanguage.ENGLISH);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach(
                (key, text) -> assertThat(partsIn(english.get(key))).as(key).isEqualTo(partsIn(text)));
        assertThat(chinese).noneSatisfy((key, text) -> assertThat(text).isBlank());
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void everyTextThatIsAskedForIsThere(Page page) throws IOException {
        String asking = sources(page);
        Set<String> asked = all(ASKED, asking);
        assertThat(asked).isNotEmpty();
        assertThat(texts(page, PageLanguage.CHINESE).keySet()).containsAll(asked);
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void everyTextOfThePageIsAskedFor(Page page) throws IOException {
        String asking = sources(page);
        Set<String> families = all(FAMILY, asking);
        assertThat(texts(page, PageLanguage.CHINESE).keySet())
                .filteredOn(key -> !asking.contains("'" + key + "'"))
                .allSatisfy(key -> assertThat(families).as(key).anyMatch(family -> key.startsWith(family + "_")));
    }

    private static Map<String, String> texts(Page page, PageLanguage language) {
        return PageTexts.of(page.fileName(), language).all();
    }

    /** The page's template and script with what all pages share. */
    private static String sources(Page page) throws IOException {
        StringBuilder all = new StringBuilder();
        all.append(Files.readString(RESOURCES.resolve("templates/frame.html")));
        all.append(Files.readString(RESOURCES.resolve("templates/" + page.fileName() + ".html")));
        for (String folder : new String[] {"shared", page.fileName()}) {
            try (Stream<Path> scripts = Files.list(RESOURCES.resolve("web").resolve(folder))) {
                scripts.sorted().map(PageTextsTest::read).forEach(all::append);
            }
        }
        return all.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> partsIn(String text) {
        return PART.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
