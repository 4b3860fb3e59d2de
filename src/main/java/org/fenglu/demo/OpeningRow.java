package org.fenglu.demo;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.tax.BasicDeduction;
import org.fenglu.kernel.pay.tax.CumulativeWithholding;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.fenglu.kernel.pay.tax.YearAmount;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.BasicDeductionMode;

/**
 * What an officer was paid in the tax year before the program took over. The sums are made up; the tax on them is what
 * the law takes.
 */
final class OpeningRow {

    private static final List<YearAmount> AMOUNTS =
            YearAmount.ALL.stream().filter(YearAmount::isRequired).toList();

    static final List<String> COLUMNS = Stream.of(
                    Stream.of("officer_no", "unit", "tax_year", "through_month"),
                    AMOUNTS.stream().map(YearAmount::column),
                    Stream.of("contribution_base", "housing_fund_base"))
            .flatMap(columns -> columns)
            .toList();

    /** Contributions are about so many parts of a wage. */
    private static final int CONTRIBUTIONS_PART = 5;

    private final DemoPerson person;
    private final Job job;
    private final YearMonth through;
    private final MonthTables tables;
    private final Map<String, String> roster;
    private final YearMonth firstMonth;
    private final Money wage;

    /**
     * @param through the last month that was paid elsewhere
     * @param tables the tables of the month after, for the tax
     */
    OpeningRow(DemoPerson person, Job job, YearMonth through, MonthTables tables) {
        this.person = person;
        this.job = job;
        this.through = through;
        this.tables = tables;
        this.roster = RosterRow.cells(person, job, through.plusMonths(1));
        this.firstMonth = YearMonth.from(job.hiredOn());
        this.wage = person.career().averageAfter();
    }

    /** Returns the cells by column. */
    Map<String, String> cells() {
        YearToDate year = year();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("officer_no", person.officerNo());
        row.put("unit", job.unit().code());
        row.put("tax_year", String.valueOf(year.taxYear()));
        row.put("through_month", through.toString());
        AMOUNTS.forEach(amount -> row.put(amount.column(), year.amount(amount).toString()));
        boolean hasAverage = roster.containsKey("last_year_average_wage");
        row.put("contribution_base", hasAverage ? "" : wage.toString());
        row.put("housing_fund_base", hasAverage ? "" : wage.toString());
        return row;
    }

    private YearToDate year() {
        YearMonth january = YearMonth.of(through.getYear(), 1);
        YearMonth from = firstMonth.isAfter(january) ? firstMonth : january;
        int months = through.getMonthValue() - from.getMonthValue() + 1;
        Money additional =
                tables.tax().additional().values().upTo(person.career().claims(), firstMonth, through.atEndOfMonth());
        YearToDate untaxed = new YearToDate(
                through.getYear(),
                wage.times(months),
                Money.ofFen(wage.fen() / CONTRIBUTIONS_PART).times(months),
                additional,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
        return untaxed.withheld(withheld(untaxed));
    }

    private Money withheld(YearToDate year) {
        Dated<WithholdingTable> table = tables.tax().withholding();
        BasicDeductionMode mode = BasicDeductionMode.valueOf(roster.getOrDefault("tax_mode", "TENURE"));
        Money basic = BasicDeduction.upTo(mode, firstMonth, through, table.values());
        return CumulativeWithholding.due(year, basic, table, Workings.SILENT);
    }
}
