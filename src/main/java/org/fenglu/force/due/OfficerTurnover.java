package org.fenglu.force.due;

import java.time.YearMonth;
import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.people.roster.OfficerKey;
import org.jspecify.annotations.Nullable;

/**
 * One officer in a turnover.
 *
 * @param key the employment
 * @param standing what is so
 * @param oldBase what is declared so far, or null where it is the wage of the first month
 * @param total what was paid last year in the months that count
 * @param months how many months count
 * @param newBase the average, or null where the base stays
 * @param held the new base between the published bounds, or null where it stays or a bound is not known
 * @param missing months of last year without a payslip of this employment
 */
public record OfficerTurnover(
        OfficerKey key,
        Standing standing,
        @Nullable Money oldBase,
        Money total,
        int months,
        @Nullable Money newBase,
        @Nullable Money held,
        List<YearMonth> missing) {

    /** What a turnover does with one officer. */
    public enum Standing {
        /** A new base is declared. */
        DECLARED,
        /** The new base is recorded already. */
        RECORDED,
        /** Employed for no whole month of last year: the base of the first month stays. */
        NEW_HIRE,
        /** Months are missing: nothing is declared until they are there. */
        OPEN
    }

    public OfficerTurnover {
        missing = List.copyOf(missing);
    }

    /** Returns the same, recorded where a base that was recorded is the new one. */
    OfficerTurnover but(@Nullable Money recorded) {
        return newBase != null && newBase.equals(recorded)
                ? new OfficerTurnover(key, Standing.RECORDED, oldBase, total, months, newBase, held, missing)
                : this;
    }
}
