package org.fenglu.book.cases;

import static java.util.Map.entry;

import java.time.YearMonth;
import java.util.Map;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.career.pension.Age;
import org.fenglu.kernel.career.pension.FirstPension;
import org.fenglu.kernel.career.pension.MinimumContributionMonths;
import org.fenglu.kernel.career.pension.NoPension;
import org.fenglu.kernel.career.pension.PaymentMonths;
import org.fenglu.kernel.career.pension.PensionFacts;
import org.fenglu.kernel.career.pension.PensionOutcome;
import org.fenglu.kernel.career.pension.PensionTables;
import org.fenglu.kernel.career.pension.RetirementAge;
import org.fenglu.kernel.career.pension.RetirementTrack;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;

/** Cases about when a person may retire, and the tables by which a pension is counted. */
final class PensionRules {

    static final Map<String, CaseRule> BY_NAME = Map.ofEntries(
            entry("retirement-age", PensionRules::retirementAge),
            entry("minimum-contribution-months", PensionRules::minimumMonths),
            entry("payment-months", PensionRules::paymentMonths),
            entry("first-pension", PensionRules::firstPension));

    private static final int OLDEST = 100;
    private static final int MOST_REST = 11;

    private PensionRules() {}

    /** {@code retirement-age}: delay, statutory age and the months between which one may retire. */
    private static void retirementAge(Given given, RateBook book, Figures figures) {
        RetirementAge rule = book.on(RetirementAge.KEY, given.date("on")).values();
        int row = 0;
        for (Given person : given.list("rows")) {
            RetirementTrack track = person.cell("track").oneOf(RetirementTrack.class);
            RetirementAge.Window window = rule.of(track, person.month("bornIn"));
            Figures one = figures.under("rows").under(++row);
            one.put("delayMonths", window.delayMonths());
            one.put("age", window.age());
            one.put("reaches", window.statutory());
            one.put("earliest", window.earliest());
            one.put("latest", window.latest());
        }
    }

    /** {@code minimum-contribution-months}: the least months, by the month in which a pension begins. */
    private static void minimumMonths(Given given, RateBook book, Figures figures) {
        for (WrittenValue cell : given.cells("months")) {
            YearMonth month = cell.month();
            MinimumContributionMonths least =
                    book.on(MinimumContributionMonths.KEY, month.atDay(1)).values();
            figures.under("months").put(month.toString(), least.months());
        }
    }

    /** {@code payment-months}: the months over which an account is paid out, by age. */
    private static void paymentMonths(Given given, RateBook book, Figures figures) {
        PaymentMonths table = book.on(PaymentMonths.KEY, given.date("on")).values();
        for (Given asked : given.list("ages")) {
            int years = asked.cell("years").whole(0, OLDEST);
            Age age = new Age(Age.ofYears(years).months() + asked.or(0, "months", cell -> cell.whole(0, MOST_REST)));
            Quantity months = table.of(age);
            if (months != null) {
                figures.under("months").put(age.toString(), months);
            }
        }
    }

    /** {@code first-pension}: the parts of a first pension, or the findings for which there is none. */
    private static void firstPension(Given given, RateBook book, Figures figures) {
        PensionFacts facts = facts(given);
        PensionTables tables =
                PensionTables.of(book, new Region(given.cell("region").written()), facts.retiresIn());
        PensionOutcome outcome = FirstPension.outcome(facts, tables, Workings.SILENT);
        if (outcome instanceof NoPension none) {
            for (int at = 0; at < none.findings().size(); at++) {
                figures.put(
                        Figures.REFUSED + "." + (at + 1),
                        none.findings().get(at).code());
            }
        } else if (outcome instanceof FirstPension pension) {
            figures.put("paymentMonths", pension.paymentMonths());
            figures.put("indexedWage", pension.indexedWage());
            figures.put("basic", pension.basic());
            figures.put("account", pension.account());
            figures.put("transitional", pension.transitional());
            figures.put("extra", pension.extra());
            figures.put("total", pension.total());
        }
    }

    /** What is not given stays unknown, and becomes a finding where it is needed. */
    static PensionFacts facts(Given given) {
        return new PensionFacts(
                given.cell("track").oneOf(RetirementTrack.class),
                given.month("bornIn"),
                given.month("retiresIn"),
                given.count("contributionMonths"),
                given.countOr(0, "deemedMonths"),
                given.countOr(0, "beforeAccountMonths"),
                given.find("averageIndex", WrittenValue::share),
                given.find("earlierIndex", WrittenValue::share),
                given.find("account", WrittenValue::money),
                given.find("calculationBase", cell -> given.known().dated("calculationBase", cell.money())),
                given.or(false, "onlyChildParent", WrittenValue::flag));
    }
}
