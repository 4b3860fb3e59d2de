package org.fenglu.kernel.pay.wage.time;

import java.time.LocalDate;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.UnitTerms;

/**
 * Which part of the month is paid to an officer who joined, left or was on leave.
 *
 * <p>National law fixes only the divisor of 21.75 (人社部发〔2025〕2号); the method is the unit's.
 *
 * @param ordinary part paid of components that stop on injury leave
 * @param onInjuryLeave part paid of components that go on unchanged on injury leave
 * @param employed part of the month inside the employment, whatever the leave
 * @param sick part of the month on sick leave
 * @param employedDays paid days of the month inside the employment
 */
public record AttendedShare(Ratio ordinary, Ratio onInjuryLeave, Ratio employed, Ratio sick, int employedDays) {

    /** Returns the parts of a month without an absence. */
    public static AttendedShare whole(int employedDays) {
        return new AttendedShare(Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.NONE, employedDays);
    }

    /** Returns whether injury leave makes a difference between components that go on and those that stop on it. */
    public boolean hasInjuryLeave() {
        return !ordinary.equals(onInjuryLeave);
    }

    /** Returns whether the whole month is paid. */
    public boolean isWhole() {
        return ordinary.isWhole() && onInjuryLeave.isWhole();
    }

    /** Returns the parts for one officer and month; a month without an absence is the whole. */
    public static AttendedShare of(AuxiliaryOfficer officer, MonthFacts facts, UnitTerms unit, WorkTables work) {
        PayMonth payMonth = work.month();
        int month = payMonth.paidDays();
        if (facts.isWithoutLeave() && payMonth.isInside(officer.hiredOn(), officer.leftOn())) {
            return payMonth.attended();
        }
        int employed = employedDays(officer, work);
        Days days = new Days(
                employed == month ? unit.leaveMethod() : unit.joinerMethod(),
                work.time().values().paidDaysPerMonth(),
                Quantity.whole(month),
                Quantity.whole(employed));
        Quantity sick = facts.quantity(MonthFact.SICK_LEAVE_DAYS);
        Quantity injured = facts.quantity(MonthFact.INJURY_LEAVE_DAYS);
        Quantity away = facts.quantity(MonthFact.UNPAID_LEAVE_DAYS).plus(sick);
        Ratio onInjury = days.paid(away);
        Ratio ordinary = injured.isZero() ? onInjury : days.paid(away.plus(injured));
        return new AttendedShare(ordinary, onInjury, days.paid(Quantity.ZERO), days.sick(sick), employed);
    }

    /** Returns the paid days of the month that lie inside the employment. */
    public static int employedDays(AuxiliaryOfficer officer, WorkTables work) {
        PayMonth month = work.month();
        LocalDate left = officer.leftOn();
        if (month.isInside(officer.hiredOn(), left)) {
            return month.paidDays();
        }
        LocalDate from = officer.hiredOn().isAfter(month.first()) ? officer.hiredOn() : month.first();
        LocalDate to = left != null && left.isBefore(month.last()) ? left : month.last();
        return work.calendar().values().paidDays(from, to);
    }

    /**
     * The days of one month.
     *
     * @param method how a part of it is paid
     * @param divisor 21.75
     * @param month the month's own paid days
     * @param employed paid days inside the employment
     */
    public record Days(ProrationMethod method, Quantity divisor, Quantity month, Quantity employed) {

        /** Returns the part that is paid after so many days away, between none and the whole. */
        public Ratio paid(Quantity away) {
            if (away.compareTo(employed) >= 0) {
                return Ratio.NONE;
            }
            if (away.isZero() && employed.equals(month)) {
                return Ratio.ONE;
            }
            Ratio exact = exact(employed.minus(away));
            return exact.numerator() <= 0 ? Ratio.NONE : exact.numerator() >= exact.denominator() ? Ratio.ONE : exact;
        }

        /** Returns what the method says about so many attended days, which may be below none or above the whole. */
        public Ratio exact(Quantity attended) {
            return switch (method) {
                case DEDUCT_ABSENT -> Ratio.of(divisor.minus(month.minus(attended)), divisor);
                case PAY_ATTENDED -> Ratio.of(attended, divisor);
                case ACTUAL_DAYS -> Ratio.of(attended, month);
            };
        }

        /** Returns so many sick days as a part of the month; a month wholly sick is the whole. */
        Ratio sick(Quantity days) {
            if (days.isZero()) {
                return Ratio.NONE;
            }
            Quantity whole = method == ProrationMethod.ACTUAL_DAYS ? month : divisor;
            return days.compareTo(month) >= 0 || days.compareTo(whole) >= 0 ? Ratio.ONE : Ratio.of(days, whole);
        }
    }
}
