package org.fenglu.kernel.pay.contribution;

import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateKey;

/**
 * The base rate of each industry class for work injury, and the rates to which it may float.
 *
 * <p>Source: 人社部发〔2015〕71号.
 *
 * @param byClass industry class 1 to 8
 */
public record WorkInjuryClasses(Map<Integer, IndustryClass> byClass) {

    public static final RateKey<WorkInjuryClasses> KEY =
            new RateKey<>("national/contribution/work-injury-classes", WorkInjuryClasses.class);

    public WorkInjuryClasses {
        byClass = Map.copyOf(byClass);
    }

    /**
     * One industry class.
     *
     * @param base share of payroll
     * @param allowed the rates that it may float to, its own included
     */
    public record IndustryClass(Rate base, List<Rate> allowed) {

        public IndustryClass {
            allowed = List.copyOf(allowed);
            if (!allowed.contains(base)) {
                throw new IllegalArgumentException("The base rate " + base + " is not among the allowed " + allowed);
            }
        }
    }
}
