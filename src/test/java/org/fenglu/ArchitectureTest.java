package org.fenglu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The kernel is pure, nothing goes in circles, and every package says what may be null. */
@AnalyzeClasses(packages = LadderTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule KERNEL_IS_PURE = classes()
            .that()
            .resideInAPackage("org.fenglu.kernel..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.fenglu.kernel..",
                    "java.lang..",
                    "java.math..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "");

    @ArchTest
    static final ArchRule KERNEL_KNOWS_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage("org.fenglu.kernel..")
            .should()
            .callMethodWhere(calls(
                    "a clock",
                    target -> target.getName().equals("now")
                            || target.getName().startsWith("currentTime")
                            || target.getName().equals("nanoTime")));

    @ArchTest
    static final ArchRule KERNEL_KNOWS_NO_CHANCE_AND_NO_PLACE = noClasses()
            .that()
            .resideInAPackage("org.fenglu.kernel..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .callMethodWhere(calls(
                    "the default locale or zone",
                    target -> target.getName().equals("getDefault")
                            || target.getName().equals("systemDefault")
                            || target.getName().equals("randomUUID")))
            .orShould()
            .callMethodWhere(calls(
                    "the environment",
                    target -> target.getName().equals("getenv")
                            || target.getName().equals("getProperty")));

    @ArchTest
    static final ArchRule KERNEL_IS_EXACT =
            classes().that().resideInAPackage("org.fenglu.kernel..").should(useNoFloatingPoint());

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("org.fenglu.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule OF_MAKES_AN_INSTANCE =
            methods().that().areStatic().and().haveNameMatching("of([A-Z].*)?").should(returnTheirOwnClass());

    @ArchTest
    static void everyPackageSaysWhatMayBeNull(JavaClasses classes) {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass scanned : classes) {
            if (!scanned.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(scanned.getPackageName());
            }
        }
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    @ArchTest
    static void classesWereScanned(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(40);
        assertThat(classes.that(DescribedPredicate.describe(
                        "are in the kernel", scanned -> scanned.getPackageName().startsWith("org.fenglu.kernel"))))
                .hasSizeGreaterThan(20);
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> calls(
            String what, java.util.function.Predicate<AccessTarget> isMeant) {
        return DescribedPredicate.describe(what, call -> isMeant.test(call.getTarget()));
    }

    private static ArchCondition<JavaClass> useNoFloatingPoint() {
        return new ArchCondition<>("use no floating point in fields and signatures") {
            @Override
            public void check(JavaClass checked, ConditionEvents events) {
                for (JavaField field : checked.getFields()) {
                    report(events, field.getFullName(), Stream.of(field.getRawType()));
                }
                for (JavaCodeUnit unit : checked.getCodeUnits()) {
                    report(
                            events,
                            unit.getFullName(),
                            Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream()));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> returnTheirOwnClass() {
        return new ArchCondition<>("return their own class; what calculates is named by what is due, or by a verb") {
            @Override
            public void check(JavaMethod of, ConditionEvents events) {
                if (!of.getRawReturnType().equals(of.getOwner())) {
                    String what = of.getFullName() + " returns "
                            + of.getRawReturnType().getSimpleName();
                    events.add(SimpleConditionEvent.violated(of, what));
                }
            }
        };
    }

    private static void report(ConditionEvents events, String where, Stream<JavaClass> types) {
        types.map(type -> type.getBaseComponentType().getName().toLowerCase(Locale.ROOT))
                .filter(name -> INEXACT.stream().anyMatch(name::equalsIgnoreCase))
                .forEach(name -> events.add(SimpleConditionEvent.violated(where, where + " uses " + name)));
    }
}
