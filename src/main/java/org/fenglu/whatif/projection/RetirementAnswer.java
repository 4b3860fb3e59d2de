package org.fenglu.whatif.projection;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.career.outlook.AccountsAhead;
import org.fenglu.kernel.career.outlook.AverageWageAhead;
import org.fenglu.kernel.career.outlook.PriceLevel;
import org.fenglu.kernel.career.pension.ContributionIndex;
import org.fenglu.kernel.career.pension.FirstPension;
import org.fenglu.kernel.career.pension.NoPension;
import org.fenglu.kernel.career.pension.PensionFacts;
import org.fenglu.kernel.career.pension.PensionOutcome;
import org.fenglu.kernel.career.pension.PensionTables;
import org.fenglu.kernel.career.pension.RetirementAge;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.whatif.projection.ProjectionRequest.Person;
import org.fenglu.whatif.projection.ProjectionResponse.Pension;
import org.fenglu.whatif.projection.ProjectionResponse.Retirement;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Retirement, and the first pension where the projection goes that far. */
final class RetirementAnswer {

    /** A base, an index or a wage of the last year, as a share: to the thousandth, 0.1%. */
    private static final long TENTHS = 1000;

    private static final int YEAR = 12;

    private final RateBook book;
    private final Projected projected;
    private final AccountsAhead accounts;
    private final AnswerMapper answers;

    RetirementAnswer(RateBook book, Projected projected, AccountsAhead accounts, AnswerMapper answers) {
        this.book = book;
        this.projected = projected;
        this.accounts = accounts;
        this.answers = answers;
    }

    /** Returns the answer, or null where it is not known when the person retires. */
    @Nullable
    Retirement of(ProjectionSpan span, @Nullable Person person, PriceLevel prices, Wording wording) {
        RetirementAge.Window window = span.retirement();
        if (window == null || person == null || person.retirement() == null) {
            return null;
        }
        if (!span.isToRetirement()) {
            return new Retirement(window.statutory(), window.age().toString(), null, null, List.of(), List.of());
        }
        Workings workings = Workings.kept();
        Region region = projected.projection().officer().officer().region();
        YearMonth month = window.statutory();
        PensionTables tables = PensionTables.of(book, region, month);
        PensionOutcome outcome = FirstPension.outcome(facts(person, window, region, tables), tables, workings);
        if (outcome instanceof FirstPension pension) {
            return new Retirement(
                    month,
                    window.age().toString(),
                    pension(pension, prices, month),
                    replacement(pension.total()).toString(),
                    List.of(),
                    answers.steps(workings.steps(), wording));
        }
        return new Retirement(
                month,
                window.age().toString(),
                null,
                null,
                outcome instanceof NoPension none ? answers.findings(none.findings(), wording) : List.of(),
                List.of());
    }

    private PensionFacts facts(Person person, RetirementAge.Window window, Region region, PensionTables tables) {
        ContributionIndex index = accounts.index();
        Rate mean = index == null || index.months() == 0 || tables.precision() == null
                ? null
                : index.mean(tables.precision().values().indexTo());
        return new PensionFacts(
                Objects.requireNonNull(person.retirement(), "asked for a window"),
                window.bornIn(),
                window.statutory(),
                accounts.months(),
                0,
                0,
                mean,
                null,
                accounts.account(),
                paymentBase(region, window.statutory().getYear()),
                false);
    }

    private @Nullable Dated<Money> paymentBase(Region region, int year) {
        Dated<Money> own =
                AverageWageAhead.of(book, region, AverageWageAhead.PENSION_BASE).in(year, projected.central());
        return own != null
                ? own
                : AverageWageAhead.of(book, region, AverageWageAhead.FULL_CALIBRE)
                        .in(year - 1, projected.central());
    }

    private static Pension pension(FirstPension pension, PriceLevel prices, YearMonth month) {
        return new Pension(
                pension.basic().toString(),
                pension.account().toString(),
                pension.transitional().toString(),
                pension.extra().toString(),
                pension.total().toString(),
                prices.today(pension.total(), month.getYear()).toString());
    }

    /** The pension as a share of the mean gross pay of the last twelve months, half up to 0.1%. */
    private Rate replacement(Money pension) {
        int size = projected.months().size();
        int months = Math.min(YEAR, size);
        long gross = projected.months().subList(size - months, size).stream()
                .mapToLong(month -> month.paid().payslip().totals().gross().fen())
                .sum();
        BigInteger twice = BigInteger.valueOf(gross).shiftLeft(1);
        BigInteger share = BigInteger.valueOf(pension.fen())
                .multiply(BigInteger.valueOf(2 * TENTHS * months))
                .add(BigInteger.valueOf(gross));
        return new Rate(share.divide(twice).longValueExact() * (Rate.WHOLE.ppm() / TENTHS));
    }
}
