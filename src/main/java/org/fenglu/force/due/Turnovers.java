package org.fenglu.force.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.force.due.OfficerTurnover.Standing;
import org.fenglu.force.payrun.PaidYears;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.pay.contribution.ContributionBase;
import org.fenglu.kernel.pay.contribution.LastYearAverage;
import org.fenglu.kernel.pay.month.BaseLines;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.people.roster.EmployedOfficers;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.OfficerRow;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.store.decision.TwoPersons;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/**
 * The yearly turnover of contribution bases (缴费基数年度调整), from stored payslips and published bounds.
 *
 * <p>Counted are the whole months of last year in which the officer was employed; each needs a payslip. Where one
 * is missing nothing is declared for the officer, and the months are named: an average of what happens to be there
 * would be a guess. An officer employed for no whole month keeps the base of the first month.
 */
@ApplicationScoped
public class Turnovers {

    private static final SortedMap<YearMonth, Money> NOTHING = Collections.emptySortedMap();

    private final DataSource database;
    private final Supplier<RateBook> rates;
    private final PaidYears paidYears;

    @Inject
    Turnovers(DataSource database, RatesInUse rates, PaidYears paidYears) {
        this(database, rates::book, paidYears);
    }

    Turnovers(DataSource database, Supplier<RateBook> rates, PaidYears paidYears) {
        this.database = database;
        this.rates = rates;
        this.paidYears = paidYears;
    }

    /** Returns what a turnover would do; nothing is written. */
    public Turnover preview(TurnoverOrder order) {
        Dated<BaseBounds> bounds = PublishedBounds.bounds(rates.get(), order);
        try (Connection connection = database.getConnection()) {
            YearMonth month = YearMonth.from(bounds.version().from());
            Map<OfficerKey, Money> recorded = DeclaredRows.recorded(connection, order.kind(), month);
            Map<OfficerKey, SortedMap<YearMonth, Money>> paid =
                    paidYears.of(order.year() - 1, BaseLines.flag(order.kind()));
            List<OfficerTurnover> officers = new ArrayList<>();
            EmployedOfficers.each(connection, month, null, row -> {
                if (row.officer().region().equals(order.region())) {
                    SortedMap<YearMonth, Money> year = paid.getOrDefault(row.key(), NOTHING);
                    OfficerTurnover officer = officer(row, order, year);
                    officers.add(held(officer, bounds).but(recorded.get(row.key())));
                }
            });
            return new Turnover(order, bounds, officers);
        } catch (SQLException failed) {
            throw new StoreFailure("The turnover of " + order.year() + " cannot be read", failed);
        }
    }

    /**
     * Records what a turnover declares; once recorded, recording again changes nothing.
     *
     * @param by who records it
     * @param approvedBy who has approved it, another person
     * @return what was done, each newly declared base now recorded
     */
    public Turnover apply(TurnoverOrder order, String by, String approvedBy) {
        requireTwo(order, by, approvedBy);
        Turnover turnover = preview(order);
        if (turnover.count(Standing.DECLARED) == 0) {
            return turnover;
        }
        try (Connection connection = database.getConnection()) {
            return new DeclaredRows(connection, turnover, rates.get().fingerprint())
                    .record(by.strip(), approvedBy.strip());
        } catch (SQLException failed) {
            throw new StoreFailure("The turnover of " + order.year() + " cannot be recorded", failed);
        }
    }

    private void requireTwo(TurnoverOrder order, String by, String approvedBy) {
        if (by.isBlank() || approvedBy.isBlank()) {
            throw onePerson(by, approvedBy);
        }
        try (Connection connection = database.getConnection()) {
            TwoPersons.require(connection, by, approvedBy, () -> onePerson(by, approvedBy));
        } catch (SQLException failed) {
            throw new StoreFailure("The turnover of " + order.year() + " cannot be recorded", failed);
        }
    }

    private static Refusal onePerson(String by, String approvedBy) {
        return new Refusal(Kind.INVALID, "TURNOVER_ONE_PERSON", Map.of("found", by + ", " + approvedBy));
    }

    private static OfficerTurnover officer(OfficerRow row, TurnoverOrder order, SortedMap<YearMonth, Money> paid) {
        Money own = row.officer().declaredBases().of(order.kind());
        Money old = own == null ? row.officer().lastYearAverageWage() : own;
        List<YearMonth> due = wholeMonths(row.officer().hiredOn(), order.year() - 1);
        List<YearMonth> missing =
                due.stream().filter(month -> !paid.containsKey(month)).toList();
        Money total = due.stream()
                .flatMap(month -> Stream.ofNullable(paid.get(month)))
                .reduce(Money.ZERO, Money::plus);
        int months = due.size() - missing.size();
        if (due.isEmpty()) {
            return new OfficerTurnover(row.key(), Standing.NEW_HIRE, old, total, 0, null, null, List.of());
        }
        if (!missing.isEmpty()) {
            return new OfficerTurnover(row.key(), Standing.OPEN, old, total, months, null, null, missing);
        }
        Money average = LastYearAverage.perMonth(total, months, Workings.SILENT);
        return new OfficerTurnover(row.key(), Standing.DECLARED, old, total, months, average, null, missing);
    }

    private static OfficerTurnover held(OfficerTurnover officer, Dated<BaseBounds> bounds) {
        Money average = officer.newBase();
        if (average == null) {
            return officer;
        }
        Money held = bounds.values().isComplete() ? ContributionBase.due(average, bounds, Workings.SILENT) : null;
        return new OfficerTurnover(
                officer.key(),
                officer.standing(),
                officer.oldBase(),
                officer.total(),
                officer.months(),
                average,
                held,
                officer.missing());
    }

    /** The months of a year from the first whole month of an employment on. */
    private static List<YearMonth> wholeMonths(LocalDate hiredOn, int year) {
        YearMonth hired = YearMonth.from(hiredOn);
        YearMonth first = hiredOn.getDayOfMonth() == 1 ? hired : hired.plusMonths(1);
        return Stream.iterate(YearMonth.of(year, 1), month -> month.getYear() == year, month -> month.plusMonths(1))
                .filter(month -> !month.isBefore(first))
                .toList();
    }
}
