package org.fenglu.whatif.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenglu.kernel.money.Money;
import org.fenglu.whatif.projection.ProjectionResponse;
import org.fenglu.words.answer.LineResponse;
import org.fenglu.words.answer.VersionResponse;
import org.fenglu.words.wording.Wording;

/**
 * A projection that is to be taken home, and the words for it.
 *
 * @param projection what was projected
 * @param region what the region is called
 * @param madeOn the day it was projected
 * @param wording the reader's language
 */
record Handout(ProjectionResponse projection, String region, LocalDate madeOn, Wording wording) {

    private static final String KEY = "HANDOUT.";

    String text(String key) {
        return wording.text(KEY + key);
    }

    String text(String key, String found) {
        return wording.text(KEY + key, Map.of("found", found));
    }

    /** What is to be known before the figures: a label and its value each. */
    List<List<String>> head() {
        ProjectionResponse of = projection;
        return List.of(
                List.of(text("REGION"), region),
                List.of(text("SCHEME"), of.scheme()),
                List.of(text("SPAN"), of.from() + " – " + of.through()),
                List.of(text("KNOWN_THROUGH"), of.knownThrough().toString()),
                List.of(text("FIRST_NET"), of.months().get(0).net()),
                List.of(text("TOTAL_NET"), of.totals().net()),
                List.of(text("TOTAL_NET_TODAY"), of.totals().netToday()),
                List.of(text("TOTAL_COST"), of.totals().employerCost()));
    }

    /** What warns: against being hired, and figures that are not confirmed. */
    List<List<String>> warnings() {
        Stream<List<String>> entry =
                projection.eligibility().stream().map(finding -> List.of(finding.what(), finding.todo()));
        Stream<List<String>> unconfirmed = projection.unconfirmed().stream()
                .map(version -> List.of(text("UNCONFIRMED", cited(version)), version.id()));
        return Stream.concat(entry, unconfirmed).toList();
    }

    List<List<String>> assumptions() {
        return projection.assumptions().stream()
                .map(assumed -> List.of(assumed.text(), assumed.value()))
                .toList();
    }

    List<List<String>> events() {
        return projection.events().stream()
                .map(event -> List.of(event.month().toString(), event.text(), event.value()))
                .toList();
    }

    /** The lines of the explained month that are not zero: name, which sums it enters, amount. */
    List<List<String>> lines() {
        return projection.month().payslip().lines().stream()
                .filter(line -> !Money.yuan(line.amount()).isZero())
                .map(line -> List.of(line.nameZh(), wording.text("SECTION." + line.section()), line.amount()))
                .toList();
    }

    /** How each figure of the explained month was calculated: line, formula, numbers, amount, source. */
    List<List<String>> reckoning() {
        Map<String, String> names = projection.month().payslip().lines().stream()
                .collect(Collectors.toMap(LineResponse::code, LineResponse::nameZh, (first, again) -> first));
        Function<String, String> named = code -> names.getOrDefault(code, total(code));
        return projection.month().steps().stream()
                .map(step -> List.of(
                        named.apply(step.line()),
                        step.words(),
                        step.numbers(),
                        step.result(),
                        step.versions().stream().map(Handout::cited).distinct().collect(Collectors.joining("；"))))
                .toList();
    }

    private String total(String code) {
        String key = "TOTAL." + code;
        String words = wording.text(key);
        return words.equals(key) ? code : words;
    }

    private static String cited(VersionResponse version) {
        return Stream.of(version.document(), version.number(), version.place(), "(" + version.grade() + ")")
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
