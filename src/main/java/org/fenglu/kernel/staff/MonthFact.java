package org.fenglu.kernel.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of month facts (月度情况): all that can be reported about an officer's month, each said once.
 *
 * <p>The columns of the file, the stored row, the {@code given} of a golden case, the checks and the demonstration's
 * rows follow from it. What is not reported is zero, or nothing where the fact is no number. A new fact is added at
 * the end, so that the columns keep their order.
 */
public enum MonthFact {
    UNPAID_LEAVE_DAYS(Unit.DAYS),
    SICK_LEAVE_DAYS(Unit.DAYS),
    INJURY_LEAVE_DAYS(Unit.DAYS),
    WEEKDAY_OVERTIME_HOURS(Unit.HOURS),
    REST_DAY_OVERTIME_HOURS(Unit.HOURS),
    HOLIDAY_OVERTIME_HOURS(Unit.HOURS),
    COUNTS(Unit.COUNTS),
    MONTHLY_ASSESSMENT(Unit.RESULT),
    ANNUAL_ASSESSMENT(Unit.RESULT),
    PERSONAL_PENSION(Unit.YUAN),
    LOSS_COMPENSATION(Unit.YUAN),
    COURT_DEDUCTION(Unit.YUAN),
    ONE_OFF_PAY(Unit.YUAN),
    ONE_OFF_REASON(Unit.TEXT, ONE_OFF_PAY);

    /** What a fact is counted in, how its cell is written in a file, and the most that it can be. */
    public enum Unit {
        /** Paid days of the month, in hundredths. */
        DAYS("days", "9999.99"),
        /** Hours, in hundredths. */
        HOURS("hours", "9999.99"),
        /** An amount, in fen. */
        YUAN("money", "99999999.99"),
        /** Numbers of events by code, each in hundredths. */
        COUNTS("list", "9999.99"),
        /** The result of an assessment, one of the usual words or a code of the scheme. */
        RESULT("word or code", "0"),
        /** Words for people, such as the reason of an amount. */
        TEXT("text", "0");

        private final String cell;
        private final long most;

        Unit(String cell, String most) {
            this.cell = cell;
            this.most = Money.yuan(most).fen(); // a fen is the hundredth of a yuan as others are of a day
        }

        /** Returns what the documentation calls the cell. */
        public String cell() {
            return cell;
        }

        /** Returns the largest number, in hundredths or fen; the least is zero. */
        public long most() {
            return most;
        }

        /** Returns whether a fact of this unit is one number, which is zero where nothing was reported. */
        public boolean isNumber() {
            return this == DAYS || this == HOURS || this == YUAN;
        }
    }

    private final Unit unit;
    private final @Nullable MonthFact explained;
    private final String key;
    private final String column;

    MonthFact(Unit unit) {
        this(unit, null);
    }

    MonthFact(Unit unit, @Nullable MonthFact explained) {
        this.unit = unit;
        this.explained = explained;
        this.column = name().toLowerCase(Locale.ROOT);
        String words = Arrays.stream(column.split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        this.key = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    public Unit unit() {
        return unit;
    }

    /** Returns the fact that this one gives the reason of, or null; neither may be reported without the other. */
    public @Nullable MonthFact explained() {
        return explained;
    }

    /** Returns its name in requests, findings and golden cases, such as {@code sickLeaveDays}. */
    public String key() {
        return key;
    }

    /** Returns its English name as a column of files and tables, such as {@code sick_leave_days}. */
    public String column() {
        return column;
    }
}
