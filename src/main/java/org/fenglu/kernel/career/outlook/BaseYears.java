package org.fenglu.kernel.career.outlook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.contribution.ContributionTerms;
import org.fenglu.kernel.pay.contribution.LastYearAverage;
import org.fenglu.kernel.pay.month.BaseLines;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.payslip.LineLayout;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.BaseKind;
import org.fenglu.kernel.staff.DeclaredBases;
import org.jspecify.annotations.Nullable;

/**
 * The bases that lag a year behind the pay: each is declared anew in the month in which its published bounds begin,
 * from the average of last calendar year's whole months ({@link LastYearAverage}); July for one insurance and January
 * for another, inside one city. Until last year has a whole month, the base so far stays.
 */
final class BaseYears {

    private final LocalDate hiredOn;
    private final Map<BaseKind, Money> declared = new EnumMap<>(BaseKind.class);
    private final Sum contribution = new Sum(BaseKind.PENSION);
    private final Sum fund = new Sum(BaseKind.HOUSING_FUND);
    private DeclaredBases bases;
    private int year;
    private int months;

    BaseYears(LocalDate hiredOn, DeclaredBases own) {
        this.hiredOn = hiredOn;
        this.bases = own;
        this.declared.putAll(own.amounts());
    }

    /** What a calendar year has paid of what counts for one sort of base. */
    private static final class Sum {

        private final BaseKind kind;
        private @Nullable LineLayout layout;
        private int[] places = {};
        private long fen;
        private @Nullable Money lastYear;

        Sum(BaseKind kind) {
            this.kind = kind;
        }

        void add(MonthTables tables, Payslip payslip) {
            if (payslip.layout() != layout) { // the same object month after month, unless the scheme has changed
                layout = payslip.layout();
                places = BaseLines.places(layout, tables.wage().scheme().values(), BaseLines.flag(kind));
            }
            for (int place : places) {
                fen = Math.addExact(fen, payslip.fen(place));
            }
        }

        void close(int months) {
            lastYear = months == 0 ? null : LastYearAverage.perMonth(Money.ofFen(fen), months, Workings.SILENT);
            fen = 0;
        }
    }

    /** Returns the bases of a month, those that begin in it declared anew. */
    DeclaredBases in(YearMonth month, MonthTables tables) {
        if (month.getYear() != year) {
            contribution.close(months);
            fund.close(months);
            months = 0;
            year = month.getYear();
        }
        boolean isRenewed = false;
        for (ContributionTerms terms : tables.insurances()) {
            isRenewed |= renew(terms.scheme().baseKind(), terms.bounds().version(), month, contribution);
        }
        isRenewed |= renew(BaseKind.HOUSING_FUND, tables.fund().table().version(), month, fund);
        if (isRenewed) {
            bases = new DeclaredBases(declared);
        }
        return bases;
    }

    private boolean renew(BaseKind kind, Version bounds, YearMonth month, Sum sum) {
        Money average = sum.lastYear;
        if (average == null || bounds.from().getMonthValue() != month.getMonthValue()) {
            return false;
        }
        declared.put(kind, average);
        return true;
    }

    /** Adds what a month has paid; the month of a joiner counts only where it is whole. */
    void paid(YearMonth month, MonthTables tables, Payslip payslip) {
        if (!hiredOn.isAfter(month.atDay(1))) {
            months++;
            contribution.add(tables, payslip);
            fund.add(tables, payslip);
        }
    }
}
