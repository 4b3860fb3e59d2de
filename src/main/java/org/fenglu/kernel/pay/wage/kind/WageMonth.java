package org.fenglu.kernel.pay.wage.kind;

import java.util.List;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.floor.WageFloors;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.pay.wage.time.WorkTables;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.MonthFacts;

/**
 * What a kind of component may ask about the officer and month whose wage is calculated.
 *
 * <p>An interface although one class implements it: the kinds stand below the scheme that is made of them, and this
 * keeps them from knowing it.
 */
public interface WageMonth {

    AuxiliaryOfficer officer();

    MonthFacts facts();

    /** Returns where the arithmetic is done and written down. */
    Workings workings();

    /** Returns what is presumed of the rest of the month, because it depends on the wage in turn. */
    Presumed presumed();

    /** Returns which part of the month is paid. */
    AttendedShare attended();

    /** Returns the working time of the month: its bounds, its paid days, the divisors in force. */
    WorkTables work();

    /** Returns the statutory floors in force. */
    WageFloors floors();

    /** Returns the tariff that an AWARD component refers to. */
    Dated<AwardTariff> tariff(Component component);

    /** Returns the value of an INDEX_SHARE component's series, yuan. */
    Dated<Money> index(Component component);

    /** Returns the standard of the component at a place before, yuan for the whole month. */
    Money standard(int at);

    /** Returns the sum of the standards of the components at some places, yuan for the whole month. */
    default Money standards(List<Integer> places) {
        Money sum = Money.ZERO;
        for (int at : places) {
            sum = sum.plus(standard(at));
        }
        return sum;
    }

    /** Returns completed years of service at the end of the pay month. */
    int serviceYears();

    /** Returns the sum of the standards that count for overtime, yuan for the whole month. */
    Money overtimeBase();
}
