package org.fenglu.kernel.pay.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.pay.contribution.ContributionTerms;
import org.fenglu.kernel.pay.dispatch.VatTable;
import org.fenglu.kernel.pay.payslip.LineLayout;
import org.fenglu.kernel.pay.wage.scheme.WageTables;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/**
 * Every table in force for one key, looked up once.
 *
 * @param key what they depend on
 * @param wage tables of the wage
 * @param insurances the insurances due in the region
 * @param fund the housing fund
 * @param tax tables of the tax
 * @param vat VAT on dispatch
 * @param layout the lines of a payslip made with them
 * @param dated every version that they come from, with its values
 */
public record MonthTables(
        MonthKey key,
        WageTables wage,
        List<ContributionTerms> insurances,
        FundTerms fund,
        TaxTables tax,
        Dated<VatTable> vat,
        LineLayout layout,
        List<Dated<?>> dated) {

    public MonthTables {
        insurances = List.copyOf(insurances);
        dated = List.copyOf(dated);
    }

    /** Returns every version that they come from. */
    public List<Version> versions() {
        return dated.stream().<Version>map(Dated::version).toList();
    }

    /**
     * Returns a finding for each version of grade C that no one has accepted: such a version must not pay money.
     *
     * @param accepted ids of the versions that a named person has accepted
     */
    public List<Finding> notAccepted(Set<String> accepted) {
        List<Finding> findings = new ArrayList<>();
        for (Version version : versions()) {
            if (version.evidence() == Evidence.C && !accepted.contains(version.id())) {
                findings.add(new Finding(
                        FindingCode.GRADE_C_NOT_ACCEPTED,
                        version.table(),
                        version.id(),
                        version.citation().toString()));
            }
        }
        return findings;
    }
}
