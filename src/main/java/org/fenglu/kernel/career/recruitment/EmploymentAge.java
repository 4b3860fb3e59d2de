package org.fenglu.kernel.career.recruitment;

import org.fenglu.kernel.rates.RateKey;

/**
 * The age below which no one may be employed at all.
 *
 * <p>Source: 劳动法 article 15.
 *
 * @param least completed years
 */
public record EmploymentAge(int least) {

    public static final RateKey<EmploymentAge> KEY =
            new RateKey<>("national/recruitment/employment-age", EmploymentAge.class);
}
