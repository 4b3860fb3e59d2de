package org.fenglu.kernel.career.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.pay.contribution.ContributionTerms;
import org.fenglu.kernel.pay.contribution.HousingFundTable;
import org.fenglu.kernel.pay.month.FundTerms;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.wage.floor.WageFloors;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.SchemeTables;
import org.fenglu.kernel.pay.wage.scheme.WageTables;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.pay.wage.time.WorkTables;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;

/**
 * The tables of a month that are not published yet, made from those of the month before.
 *
 * <p>Each table grows once a year, in the calendar month in which its version began: bounds of bases and indexes with
 * the average wage, the minimum wage by itself, the amounts of the scheme in January. Yuan, half up to the fen, each
 * year from the grown amount of the year before. Rates, brackets and rules of the law stay as they are. What has grown
 * is of grade C and says that it is an assumption.
 */
final class GrownTables {

    private static final int JANUARY = 1;
    private static final Citation ASSUMED = new Citation("情景假设：按所选增长率由上年推算", null, null, null, null);

    private final YearMonth month;
    private final YearGrowth growth;

    private GrownTables(YearMonth month, YearGrowth growth) {
        this.month = month;
        this.growth = growth;
    }

    /** Returns the tables of the month after. */
    static MonthTables nextMonth(MonthTables before, YearGrowth growth, Dated<WorkCalendar> calendar) {
        YearMonth month = before.key().month().plusMonths(1);
        GrownTables grown = new GrownTables(month, growth);
        WageTables wage = before.wage();
        return new MonthTables(
                KnownTables.in(month, before.key()),
                wage.in(
                        grown.scheme(wage.schemeTables()),
                        new WorkTables(month, wage.workTime(), calendar),
                        grown.floors(wage.floors())),
                grown.insurances(before.insurances()),
                grown.fund(before.fund()),
                before.tax(),
                before.vat(),
                before.layout(),
                before.dated());
    }

    private boolean isDue(Version version, Rate factor) {
        return version.from().getMonthValue() == month.getMonthValue() && !factor.equals(Rate.WHOLE);
    }

    private Version grown(Version version) {
        return new Version(version.table(), month.atDay(1), null, ASSUMED, Evidence.C, Status.DERIVED);
    }

    private SchemeTables scheme(SchemeTables scheme) {
        boolean isRaised =
                month.getMonthValue() == JANUARY && !growth.payStandard().equals(Rate.WHOLE);
        if (!isRaised && !isIndexed(scheme)) {
            return scheme;
        }
        Map<String, Dated<Money>> indexes = new HashMap<>(scheme.indexes());
        indexes.replaceAll((component, index) -> money(index, growth.averageWage()));
        return new SchemeTables(
                isRaised ? raised(scheme.scheme()) : scheme.scheme(), indexes, scheme.tariffs(), scheme.posts());
    }

    private boolean isIndexed(SchemeTables scheme) {
        for (Dated<Money> index : scheme.indexes().values()) {
            if (isDue(index.version(), growth.averageWage())) {
                return true;
            }
        }
        return false;
    }

    private Dated<PayScheme> raised(Dated<PayScheme> scheme) {
        Rate factor = growth.payStandard();
        return new Dated<>(scheme.values().with(by(factor)), grown(scheme.version()));
    }

    private WageFloors floors(WageFloors floors) {
        Dated<Money> minimum = money(floors.minimumWage(), growth.minimumWage());
        return minimum == floors.minimumWage() // the same object: nothing has grown
                ? floors
                : new WageFloors(
                        minimum, floors.measure(), floors.sickPay(), floors.probation(), floors.lossCompensation());
    }

    private List<ContributionTerms> insurances(List<ContributionTerms> insurances) {
        if (!isAnyDue(insurances)) {
            return insurances;
        }
        List<ContributionTerms> all = new ArrayList<>(insurances.size());
        for (ContributionTerms terms : insurances) {
            Version version = terms.bounds().version();
            all.add(
                    isDue(version, growth.averageWage())
                            ? new ContributionTerms(
                                    terms.scheme(),
                                    new Dated<>(bounds(terms.bounds().values()), grown(version)),
                                    terms.rate(),
                                    terms.employerRounding(),
                                    terms.employeeRounding())
                            : terms);
        }
        return all;
    }

    private boolean isAnyDue(List<ContributionTerms> insurances) {
        for (ContributionTerms terms : insurances) {
            if (isDue(terms.bounds().version(), growth.averageWage())) {
                return true;
            }
        }
        return false;
    }

    private FundTerms fund(FundTerms fund) {
        Version version = fund.table().version();
        if (!isDue(version, growth.averageWage())) {
            return fund;
        }
        HousingFundTable table = fund.table().values();
        HousingFundTable grown = new HousingFundTable(bounds(table.bounds()), table.rateMin(), table.rateMax());
        return new FundTerms(
                new Dated<>(grown, grown(version)), fund.payerRange(), fund.supplementary(), fund.rounding());
    }

    private BaseBounds bounds(BaseBounds bounds) {
        UnaryOperator<Money> grow = by(growth.averageWage());
        Money floor = bounds.floor();
        Money ceiling = bounds.ceiling();
        return new BaseBounds(
                floor == null ? null : grow.apply(floor),
                ceiling == null ? null : grow.apply(ceiling),
                bounds.uncapped());
    }

    private Dated<Money> money(Dated<Money> dated, Rate factor) {
        return isDue(dated.version(), factor)
                ? new Dated<>(by(factor).apply(dated.values()), grown(dated.version()))
                : dated;
    }

    private static UnaryOperator<Money> by(Rate factor) {
        return amount -> amount.times(factor, Rounding.FEN_HALF_UP);
    }
}
