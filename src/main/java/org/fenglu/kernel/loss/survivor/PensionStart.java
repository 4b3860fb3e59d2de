package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.fenglu.kernel.loss.entitlement.BenefitLine;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;

/**
 * From which month the dependants' pension is paid.
 *
 * <p>Source: 河南省工伤保险条例 article 30: from the month after the death.
 *
 * @param monthsAfter how many months after that of the death
 */
public record PensionStart(int monthsAfter) {

    /** Name of the table inside a region's folder. */
    public static final String NAME = "survivor/pension-start";

    /** For regions whose own rule was not seen. */
    public static final RateKey<PensionStart> NATIONAL = new RateKey<>("national/" + NAME, PensionStart.class);

    /** Puts the pensions of everybody who depended on an officer who died; returns the ids of those with a right. */
    static Set<String> put(SurvivorCase survivor, LocalDate died) {
        RateKey<PensionStart> own = survivor.rates().regional(NAME, PensionStart.class);
        Dated<PensionStart> start = null;
        for (Relative relative : survivor.facts().relatives()) {
            BenefitLine line = SurvivorCase.pension(relative);
            start = survivor.rates().optional(own, died, line);
            start = start == null ? survivor.rates().on(NATIONAL, died, line) : start;
        }
        return start == null
                ? Set.of()
                : Dependants.put(
                        survivor, DependantClaim.from(died, start.values().after(died), Reason.DIED));
    }

    /** Returns the first month paid. */
    public YearMonth after(LocalDate death) {
        return YearMonth.from(death).plusMonths(monthsAfter);
    }
}
