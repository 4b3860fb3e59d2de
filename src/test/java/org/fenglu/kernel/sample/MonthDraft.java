package org.fenglu.kernel.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthOutcome;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.kernel.staff.VatMethod;
import org.jspecify.annotations.Nullable;

/**
 * One officer's month on its way: a wage of 10,000 and last year's average of 8,000 in Beijing, unless said.
 *
 * <p>The month before was paid, and nothing in this tax year; joiners are paid by attended days, leave is deducted.
 */
public final class MonthDraft {

    private OfficerDraft officer = new OfficerDraft().personal("wage", "10000");
    private FactsDraft facts = new FactsDraft();
    private final YearMonth month;
    private LocalDate payDate;
    private UnitTerms unit = new UnitTerms(
            "U1", ProrationMethod.PAY_ATTENDED, ProrationMethod.DEDUCT_ABSENT, Rate.percent("60%"), 1, null, null);
    private RateBook book = SampleBook.BOOK;
    private @Nullable Carried carried;

    public MonthDraft(String month) {
        this.month = YearMonth.parse(month);
        this.payDate = this.month.atEndOfMonth();
        this.carried = new Carried(this.month.minusMonths(1), YearToDate.start(payDate.getYear()), null, null);
    }

    public MonthDraft officer(UnaryOperator<OfficerDraft> change) {
        officer = change.apply(officer);
        return this;
    }

    public MonthDraft facts(UnaryOperator<FactsDraft> change) {
        facts = change.apply(facts);
        return this;
    }

    public MonthDraft paidOn(String day) {
        payDate = LocalDate.parse(day);
        return this;
    }

    /** Dispatched by an agency with this fee; without a fee and a method its terms are missing. */
    public MonthDraft agency(String fee, @Nullable VatMethod method) {
        officer.dispatched();
        unit = new UnitTerms(
                unit.unit(),
                unit.joinerMethod(),
                unit.leaveMethod(),
                unit.sickPayShare(),
                unit.industryClass(),
                fee.isEmpty() ? null : Money.yuan(fee),
                method);
        return this;
    }

    public MonthDraft carried(@Nullable Carried from) {
        carried = from;
        return this;
    }

    /** Carries the year so far through the month before: income, contributions, withheld. */
    public MonthDraft carried(int taxYear, String income, String contributions, String withheld) {
        YearToDate year = new YearToDate(
                taxYear,
                Money.yuan(income),
                Money.yuan(contributions),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.yuan(withheld));
        return carried(new Carried(month.minusMonths(1), year, null, null));
    }

    public MonthDraft table(String path, Object values) {
        book = SampleBook.with(book, path, values);
        return this;
    }

    public MonthOutcome outcome(Workings workings) {
        AuxiliaryOfficer of = officer.officer();
        MonthKey key = new MonthKey(month, payDate, of.region(), PlainScheme.ID, of.payer(), unit.industryClass());
        MonthTables tables = SampleBook.tables(book, key);
        return MonthCalculation.outcome(new MonthInput(of, unit, facts.facts(), carried), tables, workings);
    }

    /** Returns the month as it was paid; throws with the findings where it was not. */
    public Paid paid() {
        MonthOutcome outcome = outcome(Workings.SILENT);
        if (outcome instanceof Paid done) {
            return done;
        }
        throw new IllegalStateException(outcome.toString());
    }
}
