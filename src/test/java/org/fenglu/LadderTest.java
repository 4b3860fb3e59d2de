package org.fenglu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A package imports only what stands on a rung above its own; packages on one rung do not know each other. */
class LadderTest {

    static final String ROOT = "org.fenglu";

    /** From the ground up; a new package is added here, on the highest rung that its imports allow. */
    private static final List<List<String>> RUNGS = List.of(
            List.of("kernel.money"),
            List.of("kernel.rates"),
            List.of("kernel.staff", "kernel.explanation"),
            List.of("kernel.entitlement", "kernel.pension"),
            List.of("kernel.injury", "kernel.survivor", "kernel.benefit"),
            List.of(
                    "kernel.wage",
                    "kernel.contribution",
                    "kernel.tax",
                    "kernel.dispatch",
                    "kernel.severance",
                    "kernel.recruitment",
                    "kernel.adjustment"),
            List.of("kernel.payslip"),
            List.of("kernel.month"),
            List.of("kernel.control", "kernel.promotion"),
            List.of("kernel.projection"),
            List.of("wording", "wire"),
            List.of("ratebook", "database", "answer", "document"),
            List.of("cases"),
            List.of("release"),
            List.of("roster", "adjustment"),
            List.of("payrun"),
            List.of("quote", "catalog", "export", "demo", "control", "promotion", "turnover", "anniversary", "claim"),
            List.of("benefit", "projection"),
            List.of("impact", "scenario", "handout"),
            List.of("web", "http"),
            List.of("cli"));

    private final JavaClasses classes =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> importsOnlyFromAbove() {
        return RUNGS.stream()
                .flatMap(List::stream)
                .map(name -> DynamicTest.dynamicTest(name, () -> noClasses()
                        .that()
                        .resideInAPackage(ROOT + "." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(notAbove(name))
                        .allowEmptyShould(true)
                        .check(classes)));
    }

    @Test
    void everyPackageStandsOnARung() {
        Set<String> rungs = RUNGS.stream()
                .flatMap(List::stream)
                .map(name -> ROOT + "." + name)
                .collect(Collectors.toSet());
        Set<String> packages = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages).isNotEmpty();
        assertThat(rungs).containsAll(packages);
    }

    @Test
    void everyRungHasItsFirstClasses() {
        assertThat(classes.contain(ROOT + ".kernel.money.Money")).isTrue();
        assertThat(classes.contain(ROOT + ".database.Database")).isTrue();
    }

    private static String[] notAbove(String name) {
        return RUNGS.stream()
                .dropWhile(rung -> !rung.contains(name))
                .flatMap(List::stream)
                .filter(other -> !other.equals(name))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
    }
}
