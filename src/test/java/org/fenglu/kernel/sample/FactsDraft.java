package org.fenglu.kernel.sample;

import java.util.HashMap;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.staff.MonthFacts;

/** The facts of a month on their way: a month judged competent in which nothing else happened, unless said. */
public final class FactsDraft {

    private final Map<String, Quantity> counts = new HashMap<>();
    private Quantity unpaid = Quantity.ZERO;
    private Quantity sick = Quantity.ZERO;
    private Quantity injury = Quantity.ZERO;
    private Quantity weekday = Quantity.ZERO;
    private Quantity restDay = Quantity.ZERO;
    private Quantity holiday = Quantity.ZERO;
    private String monthlyAssessment = "COMPETENT";
    private String annualAssessment = "";
    private Money personalPension = Money.ZERO;
    private Money lossCompensation = Money.ZERO;
    private Money courtDeduction = Money.ZERO;

    public FactsDraft leave(String unpaidDays, String sickDays, String injuryDays) {
        unpaid = Quantity.of(unpaidDays);
        sick = Quantity.of(sickDays);
        injury = Quantity.of(injuryDays);
        return this;
    }

    public FactsDraft overtime(String weekdayHours, String restDayHours, String holidayHours) {
        weekday = Quantity.of(weekdayHours);
        restDay = Quantity.of(restDayHours);
        holiday = Quantity.of(holidayHours);
        return this;
    }

    public FactsDraft count(String event, String count) {
        counts.put(event, Quantity.of(count));
        return this;
    }

    /** Sets the results; empty where none was reported. */
    public FactsDraft assessed(String monthly, String annual) {
        monthlyAssessment = monthly;
        annualAssessment = annual;
        return this;
    }

    public FactsDraft personalPension(String yuan) {
        personalPension = Money.yuan(yuan);
        return this;
    }

    public FactsDraft lossCompensation(String yuan) {
        lossCompensation = Money.yuan(yuan);
        return this;
    }

    public FactsDraft courtDeduction(String yuan) {
        courtDeduction = Money.yuan(yuan);
        return this;
    }

    public MonthFacts facts() {
        return new MonthFacts(
                unpaid,
                sick,
                injury,
                weekday,
                restDay,
                holiday,
                counts,
                monthlyAssessment.isEmpty() ? null : monthlyAssessment,
                annualAssessment.isEmpty() ? null : annualAssessment,
                personalPension,
                lossCompensation,
                courtDeduction);
    }
}
