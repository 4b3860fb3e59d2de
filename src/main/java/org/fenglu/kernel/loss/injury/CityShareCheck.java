package org.fenglu.kernel.loss.injury;

import java.util.List;
import java.util.stream.Stream;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/**
 * Whether the city's share of the province's standard lies inside what the province allows.
 *
 * @param leaving the leaving that states it
 * @param rates where the province's standard stands
 */
record CityShareCheck(InjuryLeaving leaving, BenefitRates rates) {

    List<Finding> findings() {
        Rate share = leaving.cityShare();
        if (share == null) {
            return List.of();
        }
        Rate most = Stream.of(Benefit.MEDICAL_SUBSIDY, Benefit.EMPLOYMENT_SUBSIDY)
                .map(this::cityFloat)
                .max(Rate::compareTo)
                .orElse(Rate.ZERO);
        long low = Rate.WHOLE.ppm() - most.ppm();
        boolean isInside = share.ppm() >= low && share.compareTo(Rate.WHOLE.plus(most)) <= 0;
        return isInside
                ? List.of()
                : List.of(new Finding(
                        FindingCode.SHARE_OUT_OF_RANGE,
                        "leaving.cityShare",
                        share.toString(),
                        new Rate(low) + " - " + Rate.WHOLE.plus(most)));
    }

    private Rate cityFloat(Benefit benefit) {
        Dated<SubsidyTable> table = rates.peek(LeavingSubsidy.key(rates, benefit), leaving.on());
        return table == null ? Rate.ZERO : table.values().cityFloat();
    }
}
