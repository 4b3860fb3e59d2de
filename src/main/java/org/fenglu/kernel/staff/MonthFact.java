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
    UNPAID_LEAVE_DAYS(Unit.DAYS, "事假天数", "paid days lost to unpaid leave or absence"),
    SICK_LEAVE_DAYS(Unit.DAYS, "病假天数", "paid days on sick leave"),
    INJURY_LEAVE_DAYS(Unit.DAYS, "停工留薪天数", "paid days in the paid injury leave"),
    WEEKDAY_OVERTIME_HOURS(Unit.HOURS, "工作日加班小时", "overtime on working days"),
    REST_DAY_OVERTIME_HOURS(Unit.HOURS, "休息日加班小时", "overtime on rest days without time off in return"),
    HOLIDAY_OVERTIME_HOURS(Unit.HOURS, "法定节假日加班小时", "overtime on statutory holidays"),
    COUNTS(Unit.COUNTS, "计次项目", "events by the scheme's codes, awards among them"),
    MONTHLY_ASSESSMENT(Unit.RESULT, "月度考核", "result of the month's assessment, where the scheme pays by it"),
    ANNUAL_ASSESSMENT(Unit.RESULT, "年度考核", "result of the year's assessment, in the month in which its bonus is paid"),
    PERSONAL_PENSION(Unit.YUAN, "个人养老金", "personal pension paid in the month and claimed here"),
    LOSS_COMPENSATION(Unit.YUAN, "赔偿扣款", "compensation for a loss that the unit claims this month"),
    COURT_DEDUCTION(Unit.YUAN, "法院扣款", "deduction by court order this month"),
    ONE_OFF_PAY(Unit.YUAN, "一次性应税发放", "one-off pay of this month beside the scheme, taxed with the year's income"),
    ONE_OFF_REASON(Unit.TEXT, "一次性发放事由", "why the one-off pay is due, needed with it", ONE_OFF_PAY);

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
    private final String nameZh;
    private final String meaning;
    private final @Nullable MonthFact explained;
    private final String key;
    private final String column;

    MonthFact(Unit unit, String nameZh, String meaning) {
        this(unit, nameZh, meaning, null);
    }

    MonthFact(Unit unit, String nameZh, String meaning, @Nullable MonthFact explained) {
        this.unit = unit;
        this.nameZh = nameZh;
        this.meaning = meaning;
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

    /** Returns the Chinese name, which is also a name of its column. */
    public String nameZh() {
        return nameZh;
    }

    /** Returns what the fact says, in English words. */
    public String meaning() {
        return meaning;
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
