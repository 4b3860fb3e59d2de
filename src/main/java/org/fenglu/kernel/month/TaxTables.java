package org.fenglu.kernel.month;

import org.fenglu.kernel.contribution.FundTaxLimit;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.tax.AdditionalDeduction;
import org.fenglu.kernel.tax.PersonalPension;
import org.fenglu.kernel.tax.WithholdingTable;

/**
 * Everything in force for the tax on one pay date.
 *
 * @param withholding basic deduction and brackets
 * @param additional special additional deductions, with the rent tier of the region
 * @param personalPension limit of the personal pension
 * @param fundLimit tax-free limit of the housing fund
 */
public record TaxTables(
        Dated<WithholdingTable> withholding,
        Dated<AdditionalDeduction> additional,
        Dated<PersonalPension> personalPension,
        Dated<FundTaxLimit> fundLimit) {}
