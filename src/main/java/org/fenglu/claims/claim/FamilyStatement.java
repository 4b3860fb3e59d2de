package org.fenglu.claims.claim;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.loss.course.BenefitMonth;
import org.fenglu.kernel.loss.course.BenefitSpan;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.NotDue;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Version;
import org.fenglu.words.answer.StepText;
import org.fenglu.words.document.Document;
import org.fenglu.words.document.Fact;
import org.fenglu.words.document.Section;
import org.fenglu.words.document.TableColumn;
import org.fenglu.words.wording.Wording;

/**
 * The statement that a family reads, in Chinese: what is paid once and by whom, what is paid each month and how long,
 * every change and why, what it waits for, what is not due, and how each figure was reckoned.
 *
 * @param assessed what the case comes to
 * @param region what the coordinating region is called
 * @param names how people are called, by the ids of the facts; an id without a name is shown as it is
 */
record FamilyStatement(ClaimAssessment assessed, String region, Map<String, String> names) {

    FamilyStatement {
        names = Map.copyOf(names);
    }

    /** Returns the document. */
    Document document(String officerName) {
        List<Section> sections = new ArrayList<>();
        sections.add(once());
        sections.add(spans());
        sections.add(waiting());
        sections.add(notDue());
        sections.add(months());
        sections.add(reckoning());
        List<Fact> head = List.of(
                new Fact(text("HEAD_REGION"), region),
                new Fact(text("HEAD_ASSESSED_ON"), assessed.terms().assessedOn().toString()),
                new Fact(text("HEAD_KIND"), text("KIND_" + assessed.kind())));
        String footer = Wording.CHINESE.text("STATEMENT.FOOTER", Map.of("found", assessed.rateBook()));
        return new Document(text("TITLE"), officerName, assessed.terms().assessedOn(), head, filled(sections), footer);
    }

    private Section once() {
        List<List<String>> rows = new ArrayList<>();
        for (Entitlement due : assessed.statement().once()) {
            rows.add(List.of(
                    called(due.line()) + provisional(due.isProvisional()),
                    due.amount().toString(),
                    words(due.payer()),
                    due.dueOn().toString(),
                    sources(due.line())));
        }
        for (Payer payer : Payer.values()) {
            Money sum = assessed.statement().onceBy(payer);
            if (!sum.isZero()) {
                rows.add(List.of(text("SUM"), sum.toString(), words(payer), "", ""));
            }
        }
        List<TableColumn> columns = List.of(
                column("BENEFIT", 5), amount("AMOUNT", 3), column("PAYER", 4), column("SINCE", 3), column("SOURCE", 7));
        return new Section(text("ONCE"), text("ONCE_NOTE"), columns, rows);
    }

    private Section spans() {
        List<List<String>> rows = new ArrayList<>();
        Map<BenefitLine, List<Version>> before = new HashMap<>();
        for (BenefitSpan span : assessed.course().spans()) {
            String why = Stream.concat(span.because().stream(), Stream.ofNullable(span.ends()))
                    .map(FamilyStatement::words)
                    .collect(Collectors.joining("；"));
            List<Version> known = before.put(span.line(), span.versions());
            rows.add(List.of(
                    called(span.line()) + provisional(span.isProvisional()),
                    span.months().first() + " 至\n" + span.months().last(),
                    span.amount().toString(),
                    words(span.payer()),
                    why,
                    known == null ? sources(span.line()) : sources(added(known, span.versions()))));
        }
        List<TableColumn> columns = List.of(
                column("BENEFIT", 4),
                column("MONTHS", 4),
                amount("MONTHLY_AMOUNT", 3),
                column("PAYER", 3),
                column("WHY", 4),
                column("SOURCE", 5));
        return new Section(text("MONTHLY"), text("MONTHLY_NOTE"), columns, rows);
    }

    /** Returns what a row rests on that the row before did not. */
    private static List<Version> added(List<Version> before, List<Version> now) {
        return now.stream().filter(version -> !before.contains(version)).toList();
    }

    /** One row for each thing that is missing, with all lines that wait for it. */
    private Section waiting() {
        WaitingWords words = new WaitingWords(Wording.CHINESE);
        Map<List<String>, Set<String>> lines = new LinkedHashMap<>();
        for (Waiting waiting : StatementAnswer.waiting(assessed)) {
            lines.computeIfAbsent(List.of(words.what(waiting), words.todo(waiting)), missing -> new LinkedHashSet<>())
                    .add(called(waiting.line()));
        }
        List<List<String>> rows = new ArrayList<>();
        lines.forEach((missing, waits) -> rows.add(List.of(missing.get(0), missing.get(1), String.join("、", waits))));
        List<TableColumn> columns = List.of(column("WAITS", 5), column("REMEDY", 5), column("BENEFIT", 5));
        return new Section(text("WAITING"), text("WAITING_NOTE"), columns, rows);
    }

    private Section notDue() {
        List<List<String>> rows = new ArrayList<>();
        for (NotDue notDue : assessed.statement().notDue()) {
            Version version = notDue.version();
            rows.add(List.of(
                    called(notDue.line()),
                    words(notDue.reason()),
                    version == null ? "" : version.citation().toString()));
        }
        List<TableColumn> columns = List.of(column("BENEFIT", 4), column("WHY", 5), column("SOURCE", 6));
        return new Section(text("NOT_DUE"), "", columns, rows);
    }

    /** Every month of every line: one row for each month, one column for the sum of all lines. */
    private Section months() {
        Map<YearMonth, List<BenefitMonth>> byMonth = assessed.course().months().stream()
                .collect(Collectors.groupingBy(BenefitMonth::month, java.util.TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        byMonth.forEach((month, lines) -> {
            Money sum = lines.stream().map(BenefitMonth::amount).reduce(Money.ZERO, Money::plus);
            String each = lines.stream()
                    .map(line -> called(line.line()) + " " + line.amount())
                    .collect(Collectors.joining("；"));
            rows.add(List.of(month.toString(), sum.toString(), each));
        });
        List<TableColumn> columns = List.of(column("MONTH", 2), amount("SUM", 3), column("EACH", 12));
        return new Section(text("ALL_MONTHS"), "", columns, rows);
    }

    private Section reckoning() {
        List<List<String>> rows = new ArrayList<>();
        for (Step step : assessed.statement().steps()) {
            rows.add(List.of(
                    calledByCode(step.line()),
                    words(step.formula()),
                    StepText.shown(step, Wording.CHINESE),
                    step.result().toString(),
                    sources(step.versions())));
        }
        List<TableColumn> columns = List.of(
                column("BENEFIT", 4),
                column("FORMULA", 4),
                column("NUMBERS", 5),
                amount("AMOUNT", 3),
                column("SOURCE", 5));
        return new Section(text("RECKONING"), text("RECKONING_NOTE"), columns, rows);
    }

    /** Sections without rows say nothing to a family and are left out. */
    private static List<Section> filled(List<Section> sections) {
        return sections.stream().filter(section -> !section.rows().isEmpty()).toList();
    }

    private String called(BenefitLine line) {
        String name = names.getOrDefault(line.of(), line.of());
        return name.isEmpty() ? words(line.benefit()) : words(line.benefit()) + "（" + name + "）";
    }

    private static String words(Enum<?> code) {
        return Wording.CHINESE.of(code);
    }

    private static String provisional(boolean isProvisional) {
        return isProvisional ? text("PROVISIONAL") : "";
    }

    private String calledByCode(String code) {
        int slash = code.indexOf('/');
        String benefit = slash < 0 ? code : code.substring(0, slash);
        String of = slash < 0 ? "" : code.substring(slash + 1);
        return benefit.isEmpty()
                ? ""
                : called(new BenefitLine(org.fenglu.kernel.loss.entitlement.Benefit.valueOf(benefit), of));
    }

    private String sources(BenefitLine line) {
        return sources(assessed.statement().steps().stream()
                .filter(step -> step.line().equals(line.code()))
                .flatMap(step -> step.versions().stream())
                .toList());
    }

    private static String sources(List<Version> versions) {
        Map<String, String> cited = new LinkedHashMap<>();
        versions.forEach(version ->
                cited.put(version.citation().toString(), version.evidence().name()));
        return cited.entrySet().stream()
                .map(entry ->
                        entry.getKey() + Wording.CHINESE.text("STATEMENT.GRADE", Map.of("found", entry.getValue())))
                .collect(Collectors.joining("；"));
    }

    private static TableColumn column(String key, int share) {
        return TableColumn.text(text(key), share);
    }

    private static TableColumn amount(String key, int share) {
        return TableColumn.amount(text(key), share);
    }

    private static String text(String key) {
        return Wording.CHINESE.text("STATEMENT." + key);
    }
}
