package org.fenglu.book.cases;

import java.time.LocalDate;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.whole.control.Control;
import org.fenglu.kernel.whole.control.ControlRule;
import org.fenglu.kernel.whole.control.Envelope;
import org.fenglu.kernel.whole.control.Headcount;
import org.fenglu.kernel.whole.control.ParityFloor;
import org.fenglu.kernel.whole.control.PayOfForce;
import org.fenglu.kernel.whole.control.Verdict;

/** Cases about the controls of the rate book, over a force whose sums are given. */
final class ControlRules {

    private static final int MONTHS_OF_YEAR = 12;

    private ControlRules() {}

    /** {@code parity-floor}: the average pay of a force against a reference series. */
    static void parityFloor(Given given, RateBook book, Figures figures) {
        ParityFloor rule = rule(given, book, ParityFloor.class);
        put(rule.verdict(pay(given), index(given), Workings.SILENT), figures);
    }

    /** {@code envelope}: what a force is paid against a budget per head. */
    static void envelope(Given given, RateBook book, Figures figures) {
        Envelope rule = rule(given, book, Envelope.class);
        put(rule.verdict(pay(given), index(given), Workings.SILENT), figures);
    }

    /** {@code headcount}: auxiliaries against police. */
    static void headcount(Given given, RateBook book, Figures figures) {
        Headcount rule = rule(given, book, Headcount.class);
        Verdict.OfPeople verdict = rule.verdict(given.count("auxiliaries"), given.count("police"));
        figures.put("met", verdict.isMet());
        figures.put("limit", verdict.limit());
        figures.put("margin", verdict.margin());
    }

    private static void put(Verdict.OfMoney verdict, Figures figures) {
        figures.put("met", verdict.isMet());
        figures.put("measured", verdict.measured());
        figures.put("limit", verdict.limit());
        figures.put("margin", verdict.margin());
    }

    private static PayOfForce pay(Given given) {
        return new PayOfForce(given.money("payTotal"), (long) given.count("headcount") * MONTHS_OF_YEAR);
    }

    private static Dated<Money> index(Given given) {
        return given.known().dated("index", given.money("index"));
    }

    private static <T extends ControlRule> T rule(Given given, RateBook book, Class<T> type) {
        LocalDate on = given.date("on");
        String table = Control.FOLDER + given.cell("control").written();
        return type.cast(book.on(Control.key(table), on).values().rule());
    }
}
