package org.fenglu.kernel.staff;

import java.time.LocalDate;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Region;
import org.jspecify.annotations.Nullable;

/**
 * What lasts about an auxiliary police officer (辅警) in one employment.
 *
 * @param officerNo identity, never a name
 * @param region where the officer works and is insured
 * @param scheme id of the pay scheme
 * @param form contract form
 * @param payer who pays the contributions
 * @param status stage of service
 * @param hiredOn first day of this employment
 * @param leftOn last day of this employment, or null
 * @param serviceFrom the day from which years of service count
 * @param placement grade, step, post and the other dimensions of the scheme
 * @param personal agreed individual amounts by field, yuan per month
 * @param lastYearAverageWage average monthly wage of the last calendar year, or null for a new hire
 * @param contractWage monthly wage of the contract, or null; needed on probation
 * @param fund how the officer takes part in the housing fund
 * @param tax what the officer has declared
 * @param declaredBases bases declared for single insurances and the fund, which come before the average wage
 */
public record AuxiliaryOfficer(
        String officerNo,
        Region region,
        String scheme,
        EmploymentForm form,
        PayerClass payer,
        ServiceStatus status,
        LocalDate hiredOn,
        @Nullable LocalDate leftOn,
        LocalDate serviceFrom,
        Placement placement,
        Map<String, Money> personal,
        @Nullable Money lastYearAverageWage,
        @Nullable Money contractWage,
        HousingFundTerms fund,
        TaxDeclaration tax,
        DeclaredBases declaredBases) {

    public AuxiliaryOfficer {
        personal = Map.copyOf(personal);
    }

    /** Returns this officer at another stage of service and another place. */
    public AuxiliaryOfficer at(ServiceStatus stage, Placement place) {
        return changed(stage, leftOn, place, declaredBases);
    }

    /** Returns an officer with a last day of the employment. */
    public static AuxiliaryOfficer until(LocalDate lastDay, AuxiliaryOfficer officer) {
        return officer.changed(officer.status, lastDay, officer.placement, officer.declaredBases);
    }

    /** Returns an officer with the bases that hold in a month. */
    public static AuxiliaryOfficer with(DeclaredBases bases, AuxiliaryOfficer officer) {
        return officer.changed(officer.status, officer.leftOn, officer.placement, bases);
    }

    private AuxiliaryOfficer changed(
            ServiceStatus stage, @Nullable LocalDate lastDay, Placement place, DeclaredBases bases) {
        return new AuxiliaryOfficer(
                officerNo,
                region,
                scheme,
                form,
                payer,
                stage,
                hiredOn,
                lastDay,
                serviceFrom,
                place,
                personal,
                lastYearAverageWage,
                contractWage,
                fund,
                tax,
                bases);
    }
}
