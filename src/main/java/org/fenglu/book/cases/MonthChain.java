package org.fenglu.book.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthOutcome;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.month.Refused;
import org.fenglu.kernel.pay.month.TablesOfMonth;
import org.fenglu.kernel.pay.month.TablesOutcome;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.UnitTerms;
import org.jspecify.annotations.Nullable;

/** Months of one officer in a row, on the road of the service: each hands over to the next; a refused one ends it. */
final class MonthChain {

    private final RateBook book;
    private final UnitTerms unit;
    private final Figures figures;
    private @Nullable Carried carried;
    private @Nullable MonthFigures last;
    private boolean isRefused;

    MonthChain(RateBook book, UnitTerms unit, Figures figures) {
        this.book = book;
        this.unit = unit;
        this.figures = figures;
    }

    /** Calculates one month after the months before it. */
    void add(YearMonth month, LocalDate payDate, AuxiliaryOfficer officer, MonthFacts facts) {
        if (isRefused) {
            return;
        }
        MonthKey key =
                new MonthKey(month, payDate, officer.region(), officer.scheme(), officer.payer(), unit.industryClass());
        TablesOutcome found = TablesOfMonth.lookUp(book, key);
        MonthTables tables = found.tables();
        if (tables == null) {
            refuse(month, found.findings());
            return;
        }
        Workings workings = Workings.kept();
        MonthOutcome outcome =
                MonthCalculation.outcome(new MonthInput(officer, unit, facts, carried), tables, workings);
        if (outcome instanceof Refused refused) {
            refuse(month, refused.findings());
        } else if (outcome instanceof Paid paid) {
            carried = paid.carried();
            last = new MonthFigures(paid, tables, workings.steps(), last);
            last.put(figures, month);
        }
    }

    /** Adds what the annual return would settle after the last month. */
    void settle() {
        if (last != null && !isRefused) {
            last.settle(figures.under("settlement"));
        }
    }

    private void refuse(YearMonth month, List<Finding> findings) {
        isRefused = true;
        Figures refused = figures.under(month).under(Figures.REFUSED);
        for (int place = 0; place < findings.size(); place++) {
            refused.put(String.valueOf(place + 1), findings.get(place).code());
        }
    }
}
