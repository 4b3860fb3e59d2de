package org.fenglu.kernel.sample;

import java.util.HashMap;
import java.util.Map;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.MonthFacts;

/** The facts of a month on their way: a month judged competent in which nothing else happened, unless said. */
public final class FactsDraft {

    private final Map<String, Quantity> counts = new HashMap<>();
    private final MonthFacts.Builder facts = new MonthFacts.Builder().text(MonthFact.MONTHLY_ASSESSMENT, "COMPETENT");

    /** Sets a fact as people write it. */
    public FactsDraft with(MonthFact fact, String written) {
        facts.written(fact, written);
        return this;
    }

    public FactsDraft leave(String unpaidDays, String sickDays, String injuryDays) {
        return with(MonthFact.UNPAID_LEAVE_DAYS, unpaidDays)
                .with(MonthFact.SICK_LEAVE_DAYS, sickDays)
                .with(MonthFact.INJURY_LEAVE_DAYS, injuryDays);
    }

    public FactsDraft overtime(String weekdayHours, String restDayHours, String holidayHours) {
        return with(MonthFact.WEEKDAY_OVERTIME_HOURS, weekdayHours)
                .with(MonthFact.REST_DAY_OVERTIME_HOURS, restDayHours)
                .with(MonthFact.HOLIDAY_OVERTIME_HOURS, holidayHours);
    }

    public FactsDraft count(String event, String count) {
        counts.put(event, Quantity.of(count));
        return this;
    }

    /** Sets the results; empty where none was reported. */
    public FactsDraft assessed(String monthly, String annual) {
        facts.text(MonthFact.MONTHLY_ASSESSMENT, monthly.isEmpty() ? null : monthly);
        facts.text(MonthFact.ANNUAL_ASSESSMENT, annual.isEmpty() ? null : annual);
        return this;
    }

    public FactsDraft personalPension(String yuan) {
        return with(MonthFact.PERSONAL_PENSION, yuan);
    }

    public FactsDraft lossCompensation(String yuan) {
        return with(MonthFact.LOSS_COMPENSATION, yuan);
    }

    public FactsDraft courtDeduction(String yuan) {
        return with(MonthFact.COURT_DEDUCTION, yuan);
    }

    public MonthFacts facts() {
        return facts.counts(counts).facts();
    }
}
