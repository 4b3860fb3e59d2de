package org.fenglu.book.cases;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.floor.MinimumWageMeasure;
import org.fenglu.kernel.pay.wage.floor.WageFloors;
import org.fenglu.kernel.pay.wage.kind.AwardTariff;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.SchemeTables;
import org.fenglu.kernel.pay.wage.scheme.WageLines;
import org.fenglu.kernel.pay.wage.scheme.WageMeasure;
import org.fenglu.kernel.pay.wage.scheme.WageTables;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.pay.wage.time.WageConversion;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.pay.wage.time.WorkTables;
import org.fenglu.kernel.pay.wage.time.WorkTime;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.UnitTerms;

/** {@code wage}: the lines of a pay scheme, before contributions and tax, over spans of months. */
final class WageRule {

    private final Given given;
    private final SchemeGiven scheme;
    private final UnitTerms unit;
    private final Figures figures;

    private WageRule(Given given, SchemeGiven scheme, Figures figures) {
        this.given = given;
        this.scheme = scheme;
        this.unit = FactsGiven.unit(given.below("unit"));
        this.figures = figures;
    }

    static void answer(Given given, RateBook book, Figures figures) {
        WageRule rule = new WageRule(given, SchemeGiven.of(given, book), figures);
        rule.requireNoPresumption();
        List<Given> spans = given.list("spans");
        for (int place = 0; place < spans.size(); place++) {
            rule.span(spans.get(place), place + 1);
        }
    }

    /** A line that depends on contributions or tax has no amount before them. */
    private void requireNoPresumption() {
        boolean isCircular = scheme.book().versions(PayScheme.key(scheme.id()).table()).versions().stream()
                .map(version -> (PayScheme) version.values())
                .anyMatch(PayScheme::isCircular);
        if (isCircular) {
            throw new IllegalStateException("Some line depends on contributions or tax; ask by rule month");
        }
    }

    private void span(Given span, int place) {
        YearMonth first = span.month("from");
        int months = span.countOr(1, "months");
        Given officerGiven = given.below("officer").after(span.below("officer"));
        AuxiliaryOfficer officer = OfficerGiven.officer(officerGiven, OwnTables.REGION, scheme.id());
        MonthFacts facts = FactsGiven.facts(span.below("facts"));
        for (int at = 0; at < months; at++) {
            YearMonth month = first.plusMonths(at);
            WageLines lines = new WageLines(officer, facts, tables(month), Workings.kept());
            List<Finding> findings = new ArrayList<>();
            lines.check(findings);
            if (findings.isEmpty()) {
                lines.evaluate(
                        AttendedShare.of(officer, facts, unit, lines.tables().work()));
                put(lines, month, "spans." + place);
            }
            for (int finding = 0; finding < findings.size(); finding++) {
                String name = Figures.REFUSED + "." + (finding + 1);
                figures.under(month).put(name, findings.get(finding).code());
            }
        }
    }

    private void put(WageLines lines, YearMonth month, String span) {
        Map<String, Money> amounts = new HashMap<>();
        Money notPaid = Money.ZERO;
        Money overtime = Money.ZERO;
        for (int at = 0; at < lines.components().size(); at++) {
            Component component = lines.components().get(at);
            amounts.put(component.code(), component.isPayable() ? lines.paid(at) : lines.standard(at));
            overtime = component.kind().isOvertime() ? overtime.plus(lines.paid(at)) : overtime;
            notPaid = component.isPayable() ? notPaid.plus(lines.standard(at)).minus(lines.paid(at)) : notPaid;
        }
        for (WageMeasure measure : WageMeasure.values()) {
            amounts.put(measure.name(), measure.of(lines));
        }
        amounts.put("NOT_PAID", notPaid);
        amounts.put("OVERTIME_PAY", overtime);
        amounts.forEach((name, amount) -> {
            figures.under(month).put(name, amount);
            figures.under(span).add(name, amount);
            figures.under("total").add(name, amount);
        });
        Money base = WageMeasure.OVERTIME_BASE.of(lines);
        WorkTime workTime = lines.tables().workTime().values();
        figures.under(month).put("dayWage", WageConversion.day(base, workTime, lines.workings()));
        figures.under(month).put("hourWage", WageConversion.hour(base, workTime, lines.workings()));
    }

    private WageTables tables(YearMonth month) {
        RateBook book = scheme.book();
        return new WageTables(
                schemeTables(month),
                new WorkTables(month, book.on(WorkTime.KEY, month.atDay(1)), calendar(month)),
                floors(month));
    }

    private SchemeTables schemeTables(YearMonth month) {
        Dated<PayScheme> inForce = scheme.book().on(PayScheme.key(scheme.id()), month.atDay(1));
        Map<String, Dated<AwardTariff>> tariffs = new HashMap<>();
        for (Component component : inForce.values().components()) {
            String tariff = component.kind().tariff();
            if (tariff != null) {
                tariffs.put(component.code(), scheme.book().on(AwardTariff.key(tariff), month.atDay(1)));
            }
        }
        return new SchemeTables(inForce, indexes(), tariffs, null);
    }

    /** The year's calendar; a year without one in the book has its weekdays as paid days. */
    private Dated<WorkCalendar> calendar(YearMonth month) {
        RateKey<WorkCalendar> key = WorkCalendar.key(month.getYear());
        return scheme.book().has(key.table())
                ? scheme.book().on(key, month.atDay(1))
                : given.known().dated(key.table(), new WorkCalendar(month.getYear(), Set.of(), Set.of(), Set.of()));
    }

    private Map<String, Dated<Money>> indexes() {
        Map<String, Dated<Money>> indexes = new HashMap<>();
        Given below = given.below("indexes");
        for (String code : below.keys()) {
            indexes.put(code, given.known().dated("indexes/" + code, below.money(code)));
        }
        return indexes;
    }

    /** The wage lines take nothing from the floors; they are there because the tables of a wage hold them. */
    private WageFloors floors(YearMonth month) {
        RateBook book = scheme.book();
        return new WageFloors(
                given.known().dated("minimumWage", given.or(Money.ZERO, "minimumWage", WrittenValue::money)),
                given.known().dated("minimumWageMeasure", new MinimumWageMeasure(false)),
                FloorRules.share(book, "sick-pay-floor", month.atDay(1)),
                FloorRules.share(book, "probation-floor", month.atDay(1)),
                FloorRules.share(book, "loss-compensation", month.atDay(1)));
    }
}
