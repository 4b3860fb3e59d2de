package org.fenglu.kernel.staff;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.staff.MonthFact.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an officer in one month: a value for each {@link MonthFact}.
 *
 * <p>Numbers are kept in one array, hundredths or fen by the fact's unit, since a run reads them for every officer.
 */
public final class MonthFacts {

    private static final MonthFact[] ALL = MonthFact.values();

    /** A month in which nothing out of the ordinary was reported. */
    public static final MonthFacts NONE = new Builder().facts();

    private final long[] numbers;
    private final boolean isAnyNegative;
    private final boolean hasOvertime;
    private final boolean isWithoutLeave;
    private final @Nullable String[] texts;
    private final Map<String, Quantity> counts;

    private MonthFacts(long[] numbers, @Nullable String[] texts, Map<String, Quantity> counts) {
        long signs = 0;
        for (long number : numbers) {
            signs |= number; // the sign bit is set where it is set in any of them
        }
        this.numbers = numbers;
        this.isAnyNegative = signs < 0;
        this.hasOvertime = !(isZero(MonthFact.WEEKDAY_OVERTIME_HOURS)
                && isZero(MonthFact.REST_DAY_OVERTIME_HOURS)
                && isZero(MonthFact.HOLIDAY_OVERTIME_HOURS));
        this.isWithoutLeave = isZero(MonthFact.UNPAID_LEAVE_DAYS)
                && isZero(MonthFact.SICK_LEAVE_DAYS)
                && isZero(MonthFact.INJURY_LEAVE_DAYS);
        this.texts = texts;
        this.counts = counts;
    }

    /** Returns the amount of a fact in yuan, zero where none was reported. */
    public Money money(MonthFact fact) {
        require(fact.unit() == Unit.YUAN, fact);
        long fen = numbers[fact.ordinal()];
        return fen == 0 ? Money.ZERO : Money.ofFen(fen);
    }

    /** Returns the days or hours of a fact, zero where none were reported. */
    public Quantity quantity(MonthFact fact) {
        require(fact.unit() == Unit.DAYS || fact.unit() == Unit.HOURS, fact);
        long hundredths = numbers[fact.ordinal()];
        return hundredths == 0 ? Quantity.ZERO : new Quantity(Math.toIntExact(hundredths));
    }

    /** Returns the text of a fact, such as the result of an assessment, or null where none was reported. */
    public @Nullable String text(MonthFact fact) {
        return texts[fact.ordinal()];
    }

    /** Returns the events by code, such as night duties. */
    public Map<String, Quantity> counts() {
        return counts;
    }

    private static void require(boolean isOfUnit, MonthFact fact) {
        if (!isOfUnit) {
            throw new IllegalArgumentException(fact + " is counted in " + fact.unit());
        }
    }

    /** Returns whether the number of a fact is zero, or no number at all. */
    public boolean isZero(MonthFact fact) {
        return numbers[fact.ordinal()] == 0;
    }

    /** Returns whether a number other than zero, or a text, was reported. */
    public boolean isReported(MonthFact fact) {
        return !isZero(fact) || texts[fact.ordinal()] != null;
    }

    /** Returns whether the number of a fact is below zero. */
    public boolean isNegative(MonthFact fact) {
        return numbers[fact.ordinal()] < 0;
    }

    /** Returns whether days, hours or an amount are below zero; the counts of events are not looked at. */
    public boolean isAnyNegative() {
        return isAnyNegative;
    }

    /** Returns the number of a fact as people write it: {@code 1.5} days or {@code 20.00} yuan. */
    public String written(MonthFact fact) {
        return fact.unit() == Unit.YUAN
                ? money(fact).toString()
                : quantity(fact).toString();
    }

    /** Returns whether hours of overtime of any kind were reported. */
    public boolean hasOvertime() {
        return hasOvertime;
    }

    /** Returns whether the officer was on no leave of any kind. */
    public boolean isWithoutLeave() {
        return isWithoutLeave;
    }

    /** Returns the days or the hours of all facts together. */
    public Quantity sum(Unit unit) {
        long hundredths = 0;
        for (MonthFact fact : ALL) {
            hundredths += fact.unit() == unit ? numbers[fact.ordinal()] : 0;
        }
        return new Quantity(Math.toIntExact(hundredths));
    }

    /** Returns the same month with another text for a fact. */
    public MonthFacts with(MonthFact fact, @Nullable String text) {
        @Nullable String[] changed = texts.clone();
        changed[fact.ordinal()] = text;
        return new MonthFacts(numbers, changed, counts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MonthFacts facts
                && Arrays.equals(numbers, facts.numbers)
                && Arrays.equals(texts, facts.texts)
                && counts.equals(facts.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(numbers), Arrays.hashCode(texts), counts);
    }

    /** Returns what was reported, by key. */
    @Override
    public String toString() {
        StringJoiner reported = new StringJoiner(", ", "[", "]");
        for (MonthFact fact : ALL) {
            if (fact.unit() == Unit.COUNTS) {
                counts.forEach((event, count) -> reported.add(event + "=" + count));
            } else if (!isZero(fact)) {
                reported.add(fact.key() + "=" + written(fact));
            } else if (texts[fact.ordinal()] != null) {
                reported.add(fact.key() + "=" + texts[fact.ordinal()]);
            }
        }
        return reported.toString();
    }

    /** Collects the facts of one month; what is not put did not happen. */
    public static final class Builder {

        private final long[] numbers = new long[ALL.length];
        private final @Nullable String[] texts = new String[ALL.length];
        private Map<String, Quantity> counts = Map.of();

        /** Puts a number as it is stored: hundredths of days or hours, or fen. */
        public Builder number(MonthFact fact, long number) {
            require(fact.unit().isNumber(), fact);
            numbers[fact.ordinal()] = number;
            return this;
        }

        /** Puts a text, or null for none. */
        public Builder text(MonthFact fact, @Nullable String text) {
            require(!fact.unit().isNumber() && fact.unit() != Unit.COUNTS, fact);
            texts[fact.ordinal()] = text;
            return this;
        }

        /** Puts a number or a text as people write it, in days, hours or yuan. */
        public Builder written(MonthFact fact, String value) {
            return switch (fact.unit()) {
                case DAYS, HOURS -> number(fact, Quantity.of(value).hundredths());
                case YUAN -> number(fact, Money.yuan(value).fen());
                case RESULT, TEXT -> text(fact, value);
                case COUNTS -> throw new IllegalArgumentException(fact + " is a list");
            };
        }

        /** Puts the events by code. */
        public Builder counts(Map<String, Quantity> events) {
            counts = Map.copyOf(events);
            return this;
        }

        /** Returns the month. */
        public MonthFacts facts() {
            return new MonthFacts(numbers.clone(), texts.clone(), counts);
        }
    }
}
