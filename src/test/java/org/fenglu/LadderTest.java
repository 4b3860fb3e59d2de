package org.fenglu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The order of the rooms. A room imports only from lines before its own; rooms on one line do not know each other. The
 * three wings stand on one line: none of them knows another.
 */
class LadderTest {

    static final String ROOT = "org.fenglu";

    /** From the ground up. A new room is added here, on the first line that its imports allow. */
    static final List<List<String>> LINES = List.of(
            List.of("kernel.money"),
            List.of("kernel.rates"),
            List.of("kernel.staff", "kernel.explanation"),
            List.of("kernel.pay.wage.time", "kernel.pay.wage.floor"),
            List.of("kernel.pay.wage.kind"),
            List.of("kernel.pay.wage.scheme", "kernel.pay.contribution", "kernel.pay.tax", "kernel.pay.dispatch"),
            List.of("kernel.pay.payslip"),
            List.of("kernel.pay.month"),
            List.of(
                    "kernel.career.recruitment",
                    "kernel.career.promotion",
                    "kernel.career.severance",
                    "kernel.career.pension"),
            List.of("kernel.career.outlook"),
            List.of("kernel.loss.entitlement"),
            List.of("kernel.loss.injury", "kernel.loss.survivor", "kernel.loss.course"),
            List.of("kernel.whole.control", "kernel.whole.adjustment"),
            List.of("words.wording"),
            List.of("words.answer", "words.document"),
            List.of("store.database", "store.decision"),
            List.of("store.request"),
            List.of("book.acceptance", "book.ratebook"),
            List.of("book.cases"),
            List.of("book.release"),
            List.of("book.catalog", "book.order"),
            List.of("people.roster"),
            List.of("force", "claims", "whatif"),
            List.of("http"),
            List.of("web"),
            List.of("demo"),
            List.of("cli"));

    /** The lines inside a wing, from the ground up. */
    static final List<List<List<String>>> WINGS = List.of(
            List.of(List.of("force.payrun"), List.of("force.due", "force.budget", "force.impact")),
            List.of(List.of("claims.claim"), List.of("claims.payment")),
            List.of(
                    List.of("whatif.quote"),
                    List.of("whatif.projection"),
                    List.of("whatif.scenario", "whatif.handout")));

    private static final int MOST_ROOMS = 12;

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> importsOnlyFromEarlierLines() {
        return Stream.concat(Stream.of(LINES), WINGS.stream()).flatMap(lines -> lines.stream()
                .flatMap(List::stream)
                .map(room -> DynamicTest.dynamicTest(room, () -> importsNone(room, notBefore(lines, room)))));
    }

    @Test
    void everyRoomStandsOnALine() {
        Set<String> rooms = new HashSet<>(rooms());
        Set<String> packages = classes.stream()
                .filter(scanned -> !scanned.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toSet());
        assertThat(packages).isNotEmpty();
        assertThat(packages).allMatch(name -> rooms.stream().anyMatch(room -> isIn(room, name)));
        assertThat(rooms).allMatch(room -> packages.stream().anyMatch(name -> isIn(room, name)));
    }

    @Test
    void aWordNamesOneRoomOnly() {
        List<String> words = new ArrayList<>();
        packages().forEach(name -> words.add(name.substring(name.lastIndexOf('.') + 1)));
        assertThat(words).doesNotHaveDuplicates();
    }

    @Test
    void aNameStandsForOneClass() {
        assertThat(classes.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .doesNotHaveDuplicates();
    }

    @Test
    void aNewcomerSeesFewRooms() {
        assertThat(rooms().stream().map(room -> room.split("\\.")[0]).distinct())
                .hasSizeLessThanOrEqualTo(MOST_ROOMS);
    }

    /** Every room that holds classes, wings with their own rooms. */
    static List<String> rooms() {
        List<String> wings =
                WINGS.stream().flatMap(List::stream).flatMap(List::stream).toList();
        return Stream.concat(LINES.stream().flatMap(List::stream).filter(room -> !isWing(room)), wings.stream())
                .toList();
    }

    private Stream<String> packages() {
        return classes.stream().map(JavaClass::getPackageName).distinct();
    }

    private static boolean isWing(String room) {
        return LINES.stream()
                .anyMatch(line -> line.size() == WINGS.size()
                        && line.contains(room)
                        && line.stream().noneMatch(name -> name.contains(".")));
    }

    private static boolean isIn(String room, String name) {
        return name.equals(room) || name.startsWith(room + ".");
    }

    private void importsNone(String room, List<String> others) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        others.stream().map(other -> ROOT + "." + other + "..").toArray(String[]::new))
                .check(classes);
    }

    private static List<String> notBefore(List<List<String>> lines, String room) {
        return lines.stream()
                .dropWhile(line -> !line.contains(room))
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .toList();
    }
}
