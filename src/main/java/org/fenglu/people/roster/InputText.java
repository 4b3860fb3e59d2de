package org.fenglu.people.roster;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/** Reads a stored {@code input}, field by field from the left; two fields have a tab between them. */
final class InputText {

    private static final byte TAB = '\t';
    private static final int TEN = 10;
    private static final long EPOCH_DAY_OF_2000 = 10_957;

    private final byte[] bytes;
    private int place;

    InputText(byte[] bytes) {
        this.bytes = bytes;
    }

    Money money() {
        return Money.ofFen(number());
    }

    @Nullable
    Money moneyOrNull() {
        return isEmpty() ? skipped() : money();
    }

    Rate rate() {
        return new Rate(number());
    }

    boolean isYes() {
        return number() == 1;
    }

    int year() {
        return Math.toIntExact(number());
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(number() + EPOCH_DAY_OF_2000);
    }

    @Nullable
    LocalDate dateOrNull() {
        return isEmpty() ? skipped() : date();
    }

    @Nullable
    String textOrNull() {
        if (isEmpty()) {
            return skipped();
        }
        int from = place;
        int to = end(1);
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Reads several fields at once. */
    <T> T fields(int count, SliceCache<T> cache) {
        int from = place;
        return cache.of(bytes, from, end(count));
    }

    /** Returns whether a further field follows the ones that were read. */
    boolean hasMore() {
        return place < bytes.length;
    }

    private boolean isEmpty() {
        return place >= bytes.length || bytes[place] == TAB;
    }

    private <T> @Nullable T skipped() {
        place++;
        return null;
    }

    /** Reads a whole number, which may be negative. */
    long number() {
        boolean isNegative = bytes[place] == '-';
        int from = isNegative ? place + 1 : place;
        int to = end(1);
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * TEN + (bytes[i] - '0');
        }
        return isNegative ? -number : number;
    }

    /** Moves past the fields and returns where the last of them ends. */
    private int end(int fields) {
        int end = place;
        for (int left = fields; left > 0; end++) {
            if (end == bytes.length || bytes[end] == TAB) {
                left--;
            }
        }
        place = end;
        return end - 1;
    }
}
