package org.fenglu.kernel.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthOutcome;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.UnitTerms;
import org.jspecify.annotations.Nullable;

/** A force paid month after month through one year, each month starting from what the one before handed over. */
public final class YearOfPay {

    private final Force force;
    private final RateBook book;
    private final String scheme;
    private final Map<MonthKey, MonthTables> tables = new HashMap<>();

    public YearOfPay(Force force, RateBook book, String scheme) {
        this.force = force;
        this.book = book;
        this.scheme = scheme;
    }

    /** One month of one officer, as it was calculated. */
    public record Month(MonthInput input, MonthTables tables, MonthOutcome outcome) {}

    /** Is shown each month of an officer in which he was employed. */
    @FunctionalInterface
    public interface Visitor {
        void see(Month month);
    }

    /** Pays the officer at a place from January through a month. */
    public void pay(int place, int throughMonth, Visitor visitor) {
        AuxiliaryOfficer officer = force.officer(place);
        UnitTerms unit = force.unit(place);
        Carried carried = null;
        for (int month = 1; month <= throughMonth; month++) {
            YearMonth of = YearMonth.of(force.year(), month);
            if (isEmployed(officer, of)) {
                Month paid = month(place, new MonthInput(officer, unit, MonthFacts.NONE, carried), of);
                visitor.see(paid);
                carried = paid.outcome() instanceof Paid done ? done.carried() : null;
            }
        }
    }

    /** Returns the last month of the officer at a place, or null where he is not employed in it or it is refused. */
    public @Nullable Month last(int place, int month) {
        Month[] last = new Month[1];
        pay(place, month, seen -> last[0] = seen);
        boolean isOfMonth = last[0] != null && last[0].tables().key().month().equals(YearMonth.of(force.year(), month));
        return isOfMonth && last[0].outcome() instanceof Paid ? last[0] : null;
    }

    private Month month(int place, MonthInput bare, YearMonth month) {
        MonthTables of = tables(bare.officer(), bare.unit(), month);
        int days = AttendedShare.of(
                        bare.officer(), MonthFacts.NONE, bare.unit(), of.wage().work())
                .employedDays();
        MonthInput input = new MonthInput(bare.officer(), bare.unit(), force.facts(place, month, days), bare.carried());
        return new Month(input, of, MonthCalculation.outcome(input, of, Workings.SILENT));
    }

    private MonthTables tables(AuxiliaryOfficer officer, UnitTerms unit, YearMonth month) {
        MonthKey key = new MonthKey(
                month, month.atEndOfMonth(), officer.region(), scheme, officer.payer(), unit.industryClass());
        return tables.computeIfAbsent(key, missing -> SampleBook.tables(book, missing));
    }

    private static boolean isEmployed(AuxiliaryOfficer officer, YearMonth month) {
        LocalDate left = officer.leftOn();
        return !officer.hiredOn().isAfter(month.atEndOfMonth()) && (left == null || !left.isBefore(month.atDay(1)));
    }
}
