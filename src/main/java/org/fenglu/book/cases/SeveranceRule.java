package org.fenglu.book.cases;

import java.util.List;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.career.severance.Leaving;
import org.fenglu.kernel.career.severance.LeavingReason;
import org.fenglu.kernel.career.severance.Severance;
import org.fenglu.kernel.career.severance.SeveranceTable;
import org.fenglu.kernel.career.severance.SeveranceWage;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;

/** Cases about the end of a labour contract. */
final class SeveranceRule {

    private SeveranceRule() {}

    /** {@code severance}: compensation or damages, and pay in lieu of notice. */
    static void answer(Given given, RateBook book, Figures figures) {
        Leaving leaving = new Leaving(
                given.cell("reason").oneOf(LeavingReason.class),
                given.date("firstDay"),
                given.date("lastDay"),
                given.or(true, "noticeGiven", WrittenValue::flag),
                given.or(false, "publicWelfarePost", WrittenValue::flag));
        Dated<SeveranceTable> table = book.on(SeveranceTable.KEY, leaving.lastDay());
        SeveranceWage wage = new SeveranceWage(
                table,
                given.known().dated("localAverageWage", given.money("localAverageWage")),
                given.known().dated("minimumWage", given.money("minimumWage")));
        List<Money> gross = given.isList("monthlyGross")
                ? given.cells("monthlyGross").stream().map(WrittenValue::money).toList()
                : List.of(given.money("monthlyGross"));
        Money average = wage.average(gross, Workings.SILENT);
        Money lastMonth = given.or(gross.get(gross.size() - 1), "lastMonthWage", WrittenValue::money);
        Severance.Due due = new Severance(wage).due(leaving, average, lastMonth, Workings.SILENT);
        figures.put("due", due.ground().entitlement());
        figures.put("averageWage", average);
        figures.put("months", due.months());
        figures.put("cappedMonths", due.paidMonths());
        figures.put("cappedWage", due.monthlyWage());
        figures.put("compensation", due.compensation());
        figures.put("damages", due.damages());
        figures.put("noticePay", due.noticePay());
        if (due.olderService() != null) {
            figures.put("countedFrom", due.olderService());
        }
    }
}
