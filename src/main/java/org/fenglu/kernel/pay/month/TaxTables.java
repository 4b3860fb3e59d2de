package org.fenglu.kernel.pay.month;

import org.fenglu.kernel.pay.contribution.FundTaxLimit;
import org.fenglu.kernel.pay.tax.AdditionalDeduction;
import org.fenglu.kernel.pay.tax.PersonalPension;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.fenglu.kernel.rates.Dated;

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
