package org.fenglu.kernel.pay.month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.pay.contribution.ContributionTerms;
import org.fenglu.kernel.pay.contribution.FundTaxLimit;
import org.fenglu.kernel.pay.dispatch.VatTable;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.LineLayout;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.kernel.pay.tax.AdditionalDeduction;
import org.fenglu.kernel.pay.tax.AdditionalDeductionTable;
import org.fenglu.kernel.pay.tax.PersonalPension;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.fenglu.kernel.pay.wage.kind.ComponentUse;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.WageTables;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** Looks up every table that a month needs, once for all officers with the same key. */
public final class TablesOfMonth {

    private final MonthKey key;
    private final TableSearch search;

    private TablesOfMonth(RateBook book, MonthKey key) {
        this.key = key;
        this.search = new TableSearch(book);
    }

    /** Returns the tables of a key, or all that is missing; never a part of them. */
    public static TablesOutcome lookUp(RateBook book, MonthKey key) {
        TablesOfMonth month = new TablesOfMonth(book, key);
        MonthTables tables = month.find();
        return new TablesOutcome(month.search.findings().isEmpty() ? tables : null, month.search.findings());
    }

    private @Nullable MonthTables find() {
        LocalDate first = key.month().atDay(1);
        if (!search.has(RegionProfile.key(key.region()))) {
            search.complain(FindingCode.UNKNOWN_REGION, "region", key.region().code(), "region/");
        }
        if (!search.has(PayScheme.key(key.scheme()))) {
            search.complain(FindingCode.UNKNOWN_SCHEME, "scheme", key.scheme(), "scheme/");
        }
        if (!search.findings().isEmpty()) {
            return null;
        }
        Dated<RegionProfile> region = search.on(RegionProfile.key(key.region()), first);
        return region == null ? null : find(region.values(), first);
    }

    private @Nullable MonthTables find(RegionProfile region, LocalDate first) {
        WageTables wage = new WageSearch(search, key, region).find();
        List<ContributionTerms> insurances = new InsuranceSearch(search, key, region).find();
        FundTerms fund = new FundSearch(search, key, region).find();
        TaxTables tax = tax(region);
        Dated<VatTable> vat = search.on(VatTable.KEY, first);
        if (wage == null || fund == null || tax == null || vat == null) {
            return null;
        }
        return new MonthTables(key, wage, insurances, fund, tax, vat, layout(wage), search.dated());
    }

    private @Nullable TaxTables tax(RegionProfile region) {
        LocalDate payDate = key.payDate();
        Dated<WithholdingTable> withholding = search.on(WithholdingTable.KEY, payDate);
        Dated<AdditionalDeductionTable> additional = search.on(AdditionalDeductionTable.KEY, payDate);
        Dated<PersonalPension> pension = search.on(PersonalPension.KEY, payDate);
        Dated<FundTaxLimit> limit = search.on(FundTaxLimit.KEY, payDate);
        if (withholding == null || additional == null || pension == null || limit == null) {
            return null;
        }
        AdditionalDeduction deduction = new AdditionalDeduction(additional.values(), region.rentTier());
        return new TaxTables(withholding, new Dated<>(deduction, additional.version()), pension, limit);
    }

    private static LineLayout layout(WageTables wage) {
        List<LineDefinition> lines = new ArrayList<>();
        wage.scheme()
                .values()
                .components()
                .forEach(component ->
                        lines.add(new LineDefinition(component.code(), component.nameZh(), section(component.use()))));
        return LineLayout.of(lines);
    }

    private static PayslipSection section(ComponentUse use) {
        return switch (use) {
            case PAID -> PayslipSection.WAGE;
            case BASE -> PayslipSection.INFORMATION;
            case DEDUCTION -> PayslipSection.DEDUCTION;
            case EMPLOYER_EXPENSE -> PayslipSection.EMPLOYER_EXPENSE;
        };
    }
}
