package org.fenglu.book.cases;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.pay.wage.floor.LossCompensation;
import org.fenglu.kernel.pay.wage.floor.MinimumWageMeasure;
import org.fenglu.kernel.pay.wage.floor.ProbationTopUp;
import org.fenglu.kernel.pay.wage.floor.SickPay;
import org.fenglu.kernel.pay.wage.floor.WageFloors;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;

/** Cases about the floors of a wage: sick pay, probation, compensation for a loss. */
final class FloorRules {

    private FloorRules() {}

    /** {@code sick-pay}: the pay of a month wholly on sick leave. */
    static void sickPay(Given given, RateBook book, Figures figures) {
        WageFloors floors = floors(given, book);
        Money wage = given.or(Money.ZERO, "monthlyWage", WrittenValue::money);
        Rate share = given.or(Rate.ZERO, "share", WrittenValue::share);
        figures.put("floor", new SickPay(Rate.ZERO, floors).due(wage, Ratio.ONE, Workings.SILENT));
        figures.put("pay", new SickPay(share, floors).due(wage, Ratio.ONE, Workings.SILENT));
    }

    /** {@code probation-floor}: the least pay of a whole month on probation. */
    static void probation(Given given, RateBook book, Figures figures) {
        Workings workings = Workings.kept();
        Money floor = new ProbationTopUp(floors(given, book)).floor(given.money("contractWage"), workings);
        figures.put("share", result(workings.steps(), Formula.PROBATION_FLOOR));
        figures.put("floor", floor);
    }

    /** {@code loss-compensation}: what is taken for a loss over months of one wage each, and what is left. */
    static void loss(Given given, RateBook book, Figures figures) {
        LossCompensation rule = new LossCompensation(floors(given, book));
        Money claim = given.money("loss");
        List<WrittenValue> wages = given.cells("monthlyWages");
        for (int place = 0; place < wages.size(); place++) {
            Figures month = figures.under("months").under(place + 1);
            Money wage = wages.get(place).money();
            Money taken = rule.due(claim, wage, Workings.SILENT);
            claim = LossCompensation.left(claim, taken);
            month.put("shareOfWage", rule.shareOfWage(wage, Workings.SILENT));
            month.put("aboveMinimumWage", rule.aboveMinimumWage(wage, Workings.SILENT));
            month.put("taken", taken);
            month.put("left", claim);
            month.put("paid", wage.minus(taken));
        }
    }

    private static Money result(List<Step> steps, Formula formula) {
        return steps.stream()
                .filter(step -> step.formula() == formula)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no step " + formula))
                .result();
    }

    private static WageFloors floors(Given given, RateBook book) {
        LocalDate on = given.date("on");
        return new WageFloors(
                given.known().dated("minimumWage", given.money("minimumWage")),
                given.known().dated("minimumWageMeasure", new MinimumWageMeasure(false)),
                share(book, "sick-pay-floor", on),
                share(book, "probation-floor", on),
                share(book, "loss-compensation", on));
    }

    static Dated<Rate> share(RateBook book, String name, LocalDate on) {
        return book.on(new RateKey<>("national/wage/" + name, Rate.class), on);
    }
}
