package org.fenglu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.RateBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForceFilesTest {

    private static final RateBook BOOK = RateFiles.of(Path.of("rates")).book();
    private static final int OFFICERS = 60;

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() {
        assertThat(write("one", 1)).isEqualTo(write("two", 1)).hasSizeGreaterThan(30);
    }

    @Test
    void anotherSeedGivesAnotherForce() {
        Map<String, String> one = write("one", 1);
        Map<String, String> other = write("two", 2);
        assertThat(other.get("roster-2026-01.csv")).isNotEqualTo(one.get("roster-2026-01.csv"));
    }

    /** Seen once and kept: the roster depends on nothing but its seed, on either Java. */
    @Test
    void theFirstRosterStaysTheSame() {
        assertThat(write("one", 1).get("roster-2026-01.csv"))
                .isEqualTo("29f8635ffb68a0c89a3ab5550f821b085e6de00f3f7a95d7bbf5a4fcc7f15686");
    }

    @Test
    void anOfficerDoesNotDependOnTheOthers() {
        Force small = Force.of(OFFICERS, 1, BOOK);
        Force same = Force.of(OFFICERS, 1, BOOK);
        List<DemoPerson> backwards = Stream.iterate(OFFICERS - 1, number -> number >= 0, number -> number - 1)
                .map(number -> DemoPerson.of(same, number))
                .toList();
        assertThat(small.people()).containsExactlyInAnyOrderElementsOf(backwards);
    }

    @Test
    void evenASmallForceHasEveryTurnAndUnit() {
        Force force = Force.of(OFFICERS, 1, BOOK);
        Set<YearEvent> events = force.people()
                .map(DemoPerson::event)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(YearEvent.class)));
        assertThat(events).containsExactlyInAnyOrder(YearEvent.values());
        assertThat(force.units()).hasSameSizeAs(UnitKind.ALL);
    }

    @ParameterizedTest(name = "{0} officers: {1}")
    @CsvSource(textBlock = """
            officers, city,      expected
            2000,     BEIJING,   600
            2000,     SHANGHAI,  400
            2000,     NANJING,   360
            2000,     WUHAN,     240
            2000,     JINAN,     280
            2000,     GUANGZHOU, 120
            60,       BEIJING,   18
            60,       GUANGZHOU, 4
            """, useHeadersInDisplayName = true)
    void theForceIsSpreadOverTheCities(int officers, City city, int expected) {
        Force force = Force.of(officers, 3, BOOK);
        int found = force.units().stream()
                .filter(unit -> unit.kind().city() == city)
                .mapToInt(DemoUnit::size)
                .sum();
        assertThat(found).isEqualTo(expected);
        assertThat(force.units()).allMatch(unit -> unit.size() <= 400);
    }

    @Test
    void nobodyHasTwoJobsInAMonth() {
        Force force = Force.of(1_000, 5, BOOK);
        force.people().filter(person -> person.jobs().size() > 1).forEach(person -> {
            Job first = person.jobs().get(0);
            Job second = person.jobs().get(1);
            assertThat(YearMonth.from(second.hiredOn())).isAfter(YearMonth.from(first.leftOn()));
            assertThat(second.unit().kind().city())
                    .isNotEqualTo(first.unit().kind().city());
        });
    }

    /** Returns the digest of every file of a force, by name. */
    private Map<String, String> write(String name, long seed) {
        Path place = folder.resolve(name);
        try {
            Files.createDirectories(place);
            Force force = Force.of(OFFICERS, seed, BOOK);
            TablesOfForce tables = new TablesOfForce(BOOK, force);
            ForceFiles files = new ForceFiles(force, place);
            files.units();
            files.acceptances(tables.gradeC(), "x", "y");
            files.rosterWithMistakes();
            files.factsWithMistakes();
            for (YearMonth month : DemoYear.months()) {
                files.roster(month);
                files.facts(month);
                files.corrected(month);
                files.opening(month.minusMonths(1), tables);
            }
            try (Stream<Path> written = Files.list(place)) {
                return written.collect(Collectors.toMap(
                        file -> file.getFileName().toString(), ForceFilesTest::digest, (a, b) -> a, TreeMap::new));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String digest(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
