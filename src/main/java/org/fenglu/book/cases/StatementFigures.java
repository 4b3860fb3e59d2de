package org.fenglu.book.cases;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Entitlement;
import org.fenglu.kernel.loss.entitlement.EntitlementStatement;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Phase;
import org.fenglu.kernel.loss.entitlement.NotDue;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.kernel.money.Money;

/** The lines of a statement as figures: by benefit, and below it by person or injury where the line is of one. */
final class StatementFigures {

    private StatementFigures() {}

    /** Puts all lines; of monthly ones also what is paid in the months that the case asks for. */
    static void put(EntitlementStatement statement, Given given, Figures figures) {
        List<YearMonth> months =
                given.cells("months").stream().map(WrittenValue::month).toList();
        Money total = Money.ZERO;
        for (Entitlement due : statement.once()) {
            Figures line = line(due.line(), figures);
            line.put("amount", due.amount());
            line.put("payer", due.payer());
            line.put("dueOn", due.dueOn());
            line.put("isProvisional", due.isProvisional());
            figures.add("byPayer." + due.payer(), due.amount());
            total = total.plus(due.amount());
        }
        figures.put("total", total);
        statement.monthly().forEach(benefit -> monthly(benefit, months, line(benefit.line(), figures)));
        for (NotDue notDue : statement.notDue()) {
            line(notDue.line(), figures).put("amount", Money.ZERO);
            line(notDue.line(), figures).put("notDue", notDue.reason());
        }
        for (Waiting waiting : statement.waiting()) {
            line(waiting.line(), figures).put("waits." + waiting.cause() + "." + waiting.name(), "true");
        }
    }

    private static void monthly(MonthlyBenefit benefit, List<YearMonth> months, Figures line) {
        line.put("payer", benefit.payer());
        if (benefit.kind() != null) {
            line.put("kind", benefit.kind());
        }
        line.put("isProvisional", benefit.isProvisional());
        for (int at = 0; at < benefit.phases().size(); at++) {
            phase(benefit.phases().get(at), line.under("phases." + (at + 1)));
        }
        phase(benefit.phases().get(benefit.phases().size() - 1), line.under("byPayer." + benefit.payer()));
        line.under("byPayer." + benefit.payer())
                .put("first", benefit.phases().get(0).first());
        for (YearMonth month : months) {
            Phase phase = benefit.in(month);
            line.put(month.toString(), phase == null ? Money.ZERO : phase.amount());
        }
    }

    private static void phase(Phase phase, Figures place) {
        place.put("first", phase.first());
        place.put("amount", phase.amount());
        place.put("because", phase.because());
        if (phase.last() != null && phase.ends() != null) {
            place.put("last", phase.last());
            place.put("ends", phase.ends());
        }
    }

    private static Figures line(BenefitLine line, Figures figures) {
        Figures benefit = figures.under(line.benefit());
        return line.of().isEmpty() ? benefit : benefit.under(line.of());
    }
}
