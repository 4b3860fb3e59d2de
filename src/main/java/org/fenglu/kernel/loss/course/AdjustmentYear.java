package org.fenglu.kernel.loss.course;

import org.fenglu.kernel.rates.Region;

/**
 * One region's adjustment of one year: what a clerk approves before it pays.
 *
 * @param region whose notice it is: mostly a province
 * @param year from whose 1 January it holds
 */
public record AdjustmentYear(Region region, int year) {

    /** Returns the path of its table. */
    public String table() {
        return "region/" + region + "/benefit-adjustment/" + year;
    }

    /** Returns it as a case file writes it, such as {@code 320000/2025}. */
    @Override
    public String toString() {
        return region + "/" + year;
    }
}
