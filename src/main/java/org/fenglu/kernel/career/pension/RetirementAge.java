package org.fenglu.kernel.career.pension;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/**
 * The statutory retirement age (法定退休年龄) by track and month of birth, and how far one may go before and after it.
 *
 * <p>From the first month of birth concerned on, each further step of months of birth adds one month of delay; the
 * first step has one month already. Who was born before it keeps the earlier age, so the version of 2025 answers for
 * everybody.
 *
 * <p>Source: 关于实施渐进式延迟法定退休年龄的决定 (2024-09-13); 国务院关于渐进式延迟法定退休年龄的办法 articles 1 and 3; before
 * 2025 国发〔1978〕104号.
 *
 * @param tracks the age of each track
 * @param earlierMonths how many months before the statutory age one may retire of one's own will (弹性提前退休)
 * @param laterMonths how many months after it by agreement with the employer (弹性延迟退休)
 */
public record RetirementAge(Map<RetirementTrack, Track> tracks, int earlierMonths, int laterMonths) {

    public static final RateKey<RetirementAge> KEY =
            new RateKey<>("national/pension/retirement-age", RetirementAge.class);

    public RetirementAge {
        tracks = Map.copyOf(tracks);
        for (RetirementTrack track : RetirementTrack.values()) {
            if (!tracks.containsKey(track)) {
                throw new IllegalArgumentException("Retirement needs an age for " + track + ", found none");
            }
        }
    }

    /**
     * The age of one track.
     *
     * @param originalAge the age before any delay (原法定退休年龄); no one retires flexibly below it
     * @param delay how it rises, or null where it does not
     */
    public record Track(Age originalAge, @Nullable Delay delay) {}

    /**
     * How an age rises.
     *
     * @param from the first month of birth that is delayed
     * @param stepMonths so many months of birth have the same delay
     * @param mostMonths the delay does not grow past it
     */
    public record Delay(YearMonth from, int stepMonths, int mostMonths) {

        public Delay {
            if (stepMonths < 1) {
                throw new IllegalArgumentException("A step has at least one month, found " + stepMonths);
            }
        }

        int months(YearMonth bornIn) {
            long since = from.until(bornIn, ChronoUnit.MONTHS);
            return since < 0 ? 0 : (int) Math.min(mostMonths, since / stepMonths + 1);
        }
    }

    /**
     * When one person may retire.
     *
     * @param bornIn month of birth
     * @param delayMonths months by which the age was delayed
     * @param age the statutory age
     * @param statutory the month in which it is reached
     * @param earliest the first month in which one may retire of one's own will; the least months of contribution are
     *     needed then too
     * @param latest the last month, by agreement with the employer
     */
    public record Window(
            YearMonth bornIn, int delayMonths, Age age, YearMonth statutory, YearMonth earliest, YearMonth latest) {}

    /** Returns when a person may retire, by months. */
    public Window of(RetirementTrack track, YearMonth bornIn) {
        Track terms = track(track);
        Delay delay = terms.delay();
        int delayed = delay == null ? 0 : delay.months(bornIn);
        Age age = new Age(terms.originalAge().months() + delayed);
        int least = Math.max(terms.originalAge().months(), age.months() - earlierMonths);
        return new Window(
                bornIn,
                delayed,
                age,
                bornIn.plusMonths(age.months()),
                bornIn.plusMonths(least),
                bornIn.plusMonths(age.months() + laterMonths));
    }

    private Track track(RetirementTrack track) {
        Track terms = tracks.get(track);
        if (terms == null) {
            throw new IllegalStateException("No age for " + track);
        }
        return terms;
    }
}
