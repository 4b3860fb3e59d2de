package org.fenglu.force.impact;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison came to.
 *
 * @param id its number
 * @param state how it stands
 * @param before fingerprint of the rates to start from; null for the payslips as stored
 * @param after fingerprint of the rates that it leads to
 * @param from first month of pay
 * @param to last month of pay
 * @param unit one unit, or null for the whole force
 * @param startedAt when it began
 * @param monthsCompared officers' months that were compared
 * @param monthsChanged those of them in which anything differs
 * @param toAccept versions of grade C that it rests on and no one has answered for yet; until then they pay no one
 * @param failure why it failed, or null
 * @param total sums over everybody: first the totals, then the lines that differ
 */
public record ImpactResult(
        long id,
        State state,
        @Nullable String before,
        String after,
        YearMonth from,
        YearMonth to,
        @Nullable String unit,
        Instant startedAt,
        long monthsCompared,
        long monthsChanged,
        List<String> toAccept,
        @Nullable String failure,
        List<Sum> total) {

    /** How a comparison stands. */
    @Schema(name = "ImpactState")
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * What one line or total comes to on both sides.
     *
     * @param code the line's code, or the name of a total
     * @param isTotal whether it is a total of payslips
     * @param officers officers' months that it is about
     * @param before yuan before
     * @param after yuan after
     */
    public record Sum(String code, boolean isTotal, long officers, Money before, Money after) {

        /** Returns what is paid more, or less where negative. */
        public Money difference() {
            return after.minus(before);
        }
    }

    /** The sums of one unit and month. */
    public record OfUnit(YearMonth month, String unit, List<Sum> sums) {}
}
