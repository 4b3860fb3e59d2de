package org.fenglu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link of a page leads to a file, and to a heading, that is there. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]*)(?:#([^)\\s]*))?\\)");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .filter(link -> !link.group(1).contains(":"))
                    .filter(link -> !leads(page, link.group(1), link.group(2)))
                    .forEach(link -> dead.add(page + ": " + link.group()));
        }
        assertThat(dead).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # file           | heading                      | is there
            rates/README.md  | units                        | true
            rates/README.md  | gaps                         | false
            docs/rates.md    | next-years-base-for-a-city   | true
            docs/none.md     |                              | false
            """)
    void leads(Path file, String heading, boolean isThere) {
        assertThat(leads(Path.of("README.md"), file.toString(), heading)).isEqualTo(isThere);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"));
                Stream<Path> rates = Files.walk(Path.of("rates"))) {
            return Stream.of(Stream.of(Path.of("README.md")), docs, rates)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }

    private static boolean leads(Path page, String file, String heading) {
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.exists(target) && (heading == null || headings(target).contains(heading));
    }

    /** Returns the addresses of a page's headings: small letters, words joined by hyphens, no punctuation. */
    private static List<String> headings(Path page) {
        try (Stream<String> lines = Files.lines(page)) {
            return lines.filter(line -> line.matches("#+ .*"))
                    .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                    .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
