package org.fenglu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the rooms: one sentence each, as their own {@code package-info} says it. */
class MapTest {

    private static final Path SOURCES = Path.of("src/main/java/org/fenglu");
    private static final Path PAGE = Path.of("docs/map.md");
    private static final Path WRITTEN = Path.of("target/map.md");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private static final String HEAD = """
            # The map

            The rooms under `org.fenglu`, from the ground up: a room imports only from rooms above it in this table, and the three
            wings `force`, `claims` and `whatif` do not know each other (`LadderTest`). Tests mirror the tree.
            The road of one datum through these rooms is in [walk.md](walk.md).

            | Room | What it holds | Files |
            |---|---|---|
            """;

    @Test
    void thePageInTheDocsIsThatOfTheSources() throws IOException {
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, page());

        assertThat(Files.readString(PAGE))
                .as("docs/map.md is not that of the sources; copy %s over it", WRITTEN)
                .isEqualTo(page());
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (String top : tops()) {
            addRoom(page, SOURCES.resolve(top), 0);
        }
        return page.toString();
    }

    /** The rooms right under the root, in the order of the ladder. */
    private static List<String> tops() {
        return LadderTest.LINES.stream()
                .flatMap(List::stream)
                .map(room -> room.split("\\.")[0])
                .distinct()
                .toList();
    }

    private static void addRoom(StringBuilder page, Path room, int depth) throws IOException {
        String name = room.getFileName().toString();
        page.append("| ")
                .append("&emsp;".repeat(depth))
                .append(depth == 0 ? "**`" + name + "`**" : "`" + name + "`")
                .append(" | ")
                .append(sentence(room))
                .append(" | ")
                .append(files(room))
                .append(" |\n");
        for (Path inner : inner(room)) {
            addRoom(page, inner, depth + 1);
        }
    }

    private static String sentence(Path room) throws IOException {
        Matcher found = SENTENCE.matcher(Files.readString(room.resolve("package-info.java")));
        assertThat(found.find()).as("%s says what it holds", room).isTrue();
        return found.group(1).replaceAll("\\n \\*", "").strip();
    }

    private static String files(Path room) throws IOException {
        try (Stream<Path> files = Files.list(room)) {
            long count = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .count();
            return count == 0 ? "" : Long.toString(count);
        }
    }

    /** The rooms inside one, in the order of the ladder; a room that the ladder does not split comes by its name. */
    private static List<Path> inner(Path room) throws IOException {
        List<String> order = LadderTest.rooms();
        try (Stream<Path> folders = Files.list(room)) {
            return folders.filter(Files::isDirectory)
                    .sorted((one, other) -> compare(place(order, one), place(order, other), one, other))
                    .toList();
        }
    }

    private static int compare(int one, int other, Path first, Path second) {
        return one == other ? first.compareTo(second) : Integer.compare(one, other);
    }

    private static int place(List<String> order, Path room) {
        String name = SOURCES.relativize(room).toString().replace('/', '.');
        for (int at = 0; at < order.size(); at++) {
            if (order.get(at).equals(name) || order.get(at).startsWith(name + ".")) {
                return at;
            }
        }
        return order.size();
    }
}
