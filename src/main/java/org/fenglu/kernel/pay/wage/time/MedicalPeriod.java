package org.fenglu.kernel.pay.wage.time;

/**
 * How long an officer who is ill may be treated before the contract can be ended (医疗期).
 *
 * <p>Source: 企业职工患病或非因工负伤医疗期规定 (劳部发〔1994〕479号) articles 3 and 4.
 *
 * @param table the table in force
 */
public record MedicalPeriod(MedicalPeriodTable table) {

    /**
     * Returns the row of an officer: months of the period, and the months inside which sick days are added up.
     *
     * @param totalYears completed years of total service
     * @param unitYears completed years in this unit, at most the total
     */
    public MedicalPeriodTable.Row of(int totalYears, int unitYears) {
        if (unitYears < 0 || unitYears > totalYears) {
            throw new IllegalArgumentException("Years in the unit are " + unitYears + " of " + totalYears
                    + " years of service in all; correct one of the two");
        }
        return table.rows().stream()
                .filter(row -> row.total().holds(totalYears) && row.unit().holds(unitYears))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No row of " + MedicalPeriodTable.KEY.table() + " holds "
                        + unitYears + " of " + totalYears + " years"));
    }
}
