package org.fenglu.whatif.projection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenglu.kernel.career.outlook.AccountsAhead;
import org.fenglu.kernel.career.outlook.PriceLevel;
import org.fenglu.kernel.career.outlook.ProjectedMonth;
import org.fenglu.kernel.career.pension.Age;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.whatif.projection.ProjectionResponse.Range;
import org.fenglu.whatif.projection.ProjectionResponse.Sums;
import org.fenglu.whatif.projection.ProjectionResponse.Year;
import org.jspecify.annotations.Nullable;

/** The calendar years of a projection, added up from its months. */
final class YearRows {

    private final Projected projected;
    private final PriceLevel prices;
    private final @Nullable YearMonth bornOn;
    private final Balances balances;

    YearRows(Projected projected, PriceLevel prices, @Nullable YearMonth bornOn, Balances balances) {
        this.projected = projected;
        this.prices = prices;
        this.bornOn = bornOn;
        this.balances = balances;
    }

    /** Returns the years, oldest first. */
    List<Year> rows() {
        TreeMap<Integer, List<ProjectedMonth>> byYear = projected.months().stream()
                .collect(Collectors.groupingBy(
                        month -> month.tables().key().month().getYear(), TreeMap::new, Collectors.toList()));
        List<Year> rows = new ArrayList<>();
        byYear.forEach((year, months) -> rows.add(row(year, months)));
        return rows;
    }

    private Year row(int year, List<ProjectedMonth> months) {
        ProjectedMonth last = months.get(months.size() - 1);
        Money net = sum(months, Totals::net);
        Money monthly = net.times(new Ratio(1, months.size()), Rounding.FEN_HALF_UP);
        Band band = projected.nets() == null
                ? new Band(monthly, monthly, monthly)
                : projected.nets().monthly(year);
        Money deposits = months.stream()
                .map(month -> AccountsAhead.deposits(month.paid().payslip()))
                .reduce(Money.ZERO, Money::plus);
        return new Year(
                year,
                months.size(),
                bornOn == null
                        ? null
                        : Age.in(last.tables().key().month(), bornOn).years(),
                last.stage().placement().on(Dimension.GRADE),
                sum(months, Totals::gross).toString(),
                net.toString(),
                sum(months, Totals::tax).toString(),
                sum(months, Totals::employeeContributions).toString(),
                sum(months, Totals::employerCost).toString(),
                deposits.toString(),
                balances.fund(year),
                balances.account(year),
                monthly.toString(),
                prices.today(monthly, year).toString(),
                new Range(
                        band.p10().toString(), band.p50().toString(), band.p90().toString()),
                new Range(today(band.p10(), year), today(band.p50(), year), today(band.p90(), year)));
    }

    private String today(Money amount, int year) {
        return prices.today(amount, year).toString();
    }

    private static Money sum(List<ProjectedMonth> months, Function<Totals, Money> total) {
        return months.stream()
                .map(month -> total.apply(month.paid().payslip().totals()))
                .reduce(Money.ZERO, Money::plus);
    }

    /** Returns the sums over all months. */
    Sums sums() {
        List<ProjectedMonth> months = projected.months();
        Money today = months.stream()
                .map(month -> prices.today(
                        month.paid().payslip().totals().net(),
                        month.tables().key().month().getYear()))
                .reduce(Money.ZERO, Money::plus);
        return new Sums(
                sum(months, Totals::gross).toString(),
                sum(months, Totals::net).toString(),
                sum(months, Totals::tax).toString(),
                sum(months, Totals::employeeContributions).toString(),
                sum(months, Totals::employerCost).toString(),
                today.toString());
    }
}
