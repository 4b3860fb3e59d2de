package org.fenglu.whatif.handout;

import java.util.ArrayList;
import java.util.List;
import org.fenglu.whatif.projection.ProjectionResponse;
import org.fenglu.whatif.projection.ProjectionResponse.Pension;
import org.fenglu.whatif.projection.ProjectionResponse.Retirement;
import org.fenglu.whatif.projection.ProjectionResponse.Severance;
import org.fenglu.whatif.projection.ProjectionResponse.Year;
import org.fenglu.words.answer.TotalsResponse;
import org.fenglu.words.document.Document;
import org.fenglu.words.document.Fact;
import org.fenglu.words.document.Section;
import org.fenglu.words.document.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * A projection as a document: first what it assumes and what warns, then the month, the years and the calculation.
 *
 * @param handout the projection and its words
 */
record ProjectionDocument(Handout handout) {

    Document document() {
        List<Section> sections = new ArrayList<>();
        sections.add(table("ASSUMPTIONS", handout.assumptions(), text("ASSUMED", 9), text("VALUE", 3)));
        sections.add(table("WARNINGS", handout.warnings(), text("WARNING", 7), text("WHAT_TO_DO", 5)));
        sections.add(payslip());
        sections.add(years());
        sections.add(bands());
        sections.add(table("EVENTS", handout.events(), text("MONTH", 2), text("EVENT", 6), text("VALUE", 4)));
        sections.add(table("RETIREMENT", retirement(), text("ITEM", 6), text("VALUE", 4)));
        sections.add(table("SEVERANCE", severance(), text("ITEM", 6), text("VALUE", 4)));
        sections.add(reckoning());
        return new Document(
                handout.text("TITLE"),
                handout.region(),
                handout.madeOn(),
                handout.head().stream()
                        .map(fact -> new Fact(fact.get(0), fact.get(1)))
                        .toList(),
                sections.stream().filter(section -> !section.rows().isEmpty()).toList(),
                handout.text("FOOTER", handout.projection().rateBook()));
    }

    private Section payslip() {
        ProjectionResponse.Explained month = handout.projection().month();
        TotalsResponse totals = month.payslip().totals();
        List<List<String>> rows = new ArrayList<>(handout.lines());
        rows.add(List.of(handout.text("GROSS"), "", totals.gross()));
        rows.add(List.of(handout.text("CONTRIBUTIONS"), "", totals.employeeContributions()));
        rows.add(List.of(handout.text("TAX"), "", totals.tax()));
        rows.add(List.of(handout.text("NET"), "", totals.net()));
        rows.add(List.of(handout.text("EMPLOYER_COST"), "", totals.employerCost()));
        return new Section(
                handout.text("PAYSLIP", month.month().toString()),
                "",
                List.of(text("ITEM", 5), text("SECTION", 4), amount("AMOUNT", 3)),
                rows);
    }

    private Section years() {
        List<TableColumn> columns = List.of(
                text("YEAR", 2),
                text("AGE", 2),
                text("GRADE", 3),
                amount("GROSS", 4),
                amount("CONTRIBUTIONS", 4),
                amount("TAX", 4),
                amount("NET", 4),
                amount("EMPLOYER_COST", 4));
        List<List<String>> rows = handout.projection().years().stream()
                .map(year -> List.of(
                        String.valueOf(year.year()),
                        given(year.age()),
                        year.grade(),
                        year.gross(),
                        year.contributions(),
                        year.tax(),
                        year.net(),
                        year.employerCost()))
                .toList();
        return new Section(handout.text("YEARS"), handout.text("YEARS_NOTE"), columns, rows);
    }

    private Section bands() {
        List<TableColumn> columns = List.of(
                text("YEAR", 2),
                amount("MONTHLY_NET", 4),
                amount("MONTHLY_NET_TODAY", 4),
                amount("P10", 4),
                amount("P90", 4),
                amount("FUND_BALANCE", 4),
                amount("ACCOUNT_BALANCE", 4));
        List<List<String>> rows = handout.projection().years().stream()
                .map(ProjectionDocument::band)
                .toList();
        return new Section(handout.text("BANDS"), handout.text("BANDS_NOTE"), columns, rows);
    }

    private static List<String> band(Year year) {
        return List.of(
                String.valueOf(year.year()),
                year.monthlyNet(),
                year.monthlyNetToday(),
                year.band().p10(),
                year.band().p90(),
                given(year.fundBalance()),
                given(year.accountBalance()));
    }

    private List<List<String>> retirement() {
        Retirement retirement = handout.projection().retirement();
        if (retirement == null) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(handout.text("RETIRES_IN"), retirement.month() + " (" + retirement.age() + ")"));
        Pension pension = retirement.pension();
        if (pension != null) {
            rows.add(List.of(handout.text("PENSION"), pension.total()));
            rows.add(List.of(handout.text("PENSION_TODAY"), pension.totalToday()));
            rows.add(List.of(handout.text("REPLACEMENT_RATE"), given(retirement.replacementRate())));
        }
        retirement.findings().forEach(finding -> rows.add(List.of(finding.what(), finding.todo())));
        return rows;
    }

    private List<List<String>> severance() {
        Severance severance = handout.projection().severance();
        if (severance == null) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of(handout.text("SEVERANCE_MONTHS"), severance.months()),
                List.of(handout.text("SEVERANCE_WAGE"), severance.monthlyWage()),
                List.of(handout.text("COMPENSATION"), severance.compensation()),
                List.of(handout.text("DAMAGES"), severance.damages()),
                List.of(handout.text("NOTICE_PAY"), severance.noticePay())));
        severance.findings().forEach(finding -> rows.add(List.of(finding.what(), finding.todo())));
        return rows;
    }

    private Section reckoning() {
        List<TableColumn> columns = List.of(
                text("ITEM", 4), text("FORMULA", 5), text("NUMBERS", 5), amount("AMOUNT", 3), text("SOURCE", 5));
        return new Section(handout.text("RECKONING"), "", columns, handout.reckoning());
    }

    private Section table(String title, List<List<String>> rows, TableColumn... columns) {
        return new Section(handout.text(title), "", List.of(columns), rows);
    }

    private TableColumn text(String key, int share) {
        return TableColumn.text(handout.text(key), share);
    }

    private TableColumn amount(String key, int share) {
        return TableColumn.amount(handout.text(key), share);
    }

    private static String given(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
