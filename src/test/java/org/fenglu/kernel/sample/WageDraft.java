package org.fenglu.kernel.sample;

import static org.fenglu.kernel.money.Money.yuan;
import static org.fenglu.kernel.money.Rate.percent;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.pay.wage.floor.MinimumWageMeasure;
import org.fenglu.kernel.pay.wage.floor.WageFloors;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.SchemeTables;
import org.fenglu.kernel.pay.wage.scheme.WageLines;
import org.fenglu.kernel.pay.wage.scheme.WageTables;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.pay.wage.time.WorkTables;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.Finding;

/** A scheme of few components, and the wage lines that an officer has under it. */
public final class WageDraft {

    private final List<Component> components = new ArrayList<>();
    private final Map<String, Dated<Money>> indexes = new HashMap<>();
    private YearMonth month = YearMonth.of(2026, 10);
    private OfficerDraft officer = new OfficerDraft();
    private FactsDraft facts = new FactsDraft();

    public WageDraft with(ComponentDraft component) {
        components.add(component.component());
        return this;
    }

    public WageDraft index(String code, String yuan) {
        indexes.put(code, SampleBook.dated("series/" + code, yuan(yuan)));
        return this;
    }

    public WageDraft month(String of) {
        month = YearMonth.parse(of);
        return this;
    }

    public WageDraft officer(OfficerDraft of) {
        officer = of;
        return this;
    }

    public WageDraft facts(FactsDraft of) {
        facts = of;
        return this;
    }

    /** Returns the lines of a month attended in full, and keeps the steps. */
    public WageLines lines(Workings workings) {
        return lines(new AttendedShare(Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.NONE, 0), workings);
    }

    /** Returns the lines of a part of a month. */
    public WageLines lines(AttendedShare share, Workings workings) {
        WageLines lines = new WageLines(officer.officer(), facts.facts(), tables(), workings);
        lines.evaluate(share);
        return lines;
    }

    /** Returns what keeps the lines from having amounts. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        new WageLines(officer.officer(), facts.facts(), tables(), Workings.SILENT).check(findings);
        return findings;
    }

    /** Returns the tables of the wage, with Beijing's minimum wage. */
    public WageTables tables() {
        WorkCalendar calendar = month.getYear() == 2025 ? NationalTables.CALENDAR_2025 : NationalTables.CALENDAR_2026;
        PayScheme scheme = new PayScheme("示例", new GradeLadder(List.of()), components);
        return new WageTables(
                new SchemeTables(SampleBook.dated("scheme/draft", scheme), indexes, Map.of(), null),
                new WorkTables(
                        month,
                        SampleBook.dated("national/wage/work-time", NationalTables.WORK_TIME),
                        SampleBook.dated("national/calendar", calendar)),
                floors("2540", false));
    }

    /** Returns the statutory floors over a minimum wage. */
    public static WageFloors floors(String minimumWage, boolean isNetOfContributions) {
        return new WageFloors(
                SampleBook.dated("region/110000/minimum-wage/1", yuan(minimumWage)),
                SampleBook.dated("minimum-wage-measure", new MinimumWageMeasure(isNetOfContributions)),
                SampleBook.dated("national/wage/sick-pay-floor", percent("80%")),
                SampleBook.dated("national/wage/probation-floor", percent("80%")),
                SampleBook.dated("national/wage/loss-compensation", percent("20%")));
    }
}
