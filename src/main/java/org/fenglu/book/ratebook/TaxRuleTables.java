package org.fenglu.book.ratebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.contribution.FundTaxBase;
import org.fenglu.kernel.pay.contribution.FundTaxLimit;
import org.fenglu.kernel.pay.tax.AdditionalDeductionTable;
import org.fenglu.kernel.pay.tax.Bracket;
import org.fenglu.kernel.pay.tax.PersonalPension;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.jspecify.annotations.Nullable;

/** The tables of the income tax. */
final class TaxRuleTables {

    private static final int MOST_MONTHS = 600;

    private TaxRuleTables() {}

    static @Nullable WithholdingTable withholding(Block values) {
        Money basicDeduction = values.get("basicDeduction").money();
        int before = values.spot().findings().count();
        boolean firstJob = values.get("firstJob").flag();
        Block fullYear = values.findBlock("fullYear");
        Money deduction = fullYear == null ? null : fullYear.get("deduction").money();
        Money incomeLimit =
                fullYear == null ? null : fullYear.get("incomeLimit").money();
        List<Bracket> brackets = new ArrayList<>();
        for (Block row : values.blocks("brackets")) {
            Bracket bracket = bracket(row);
            if (!brackets.isEmpty() && values.spot().findings().count() == before) {
                checkJump(row, brackets.get(brackets.size() - 1), bracket);
            }
            brackets.add(bracket);
        }
        return values.make(
                "brackets", () -> new WithholdingTable(basicDeduction, firstJob, deduction, incomeLimit, brackets));
    }

    private static Bracket bracket(Block row) {
        WrittenValue upTo = row.find("upTo");
        return new Bracket(
                upTo == null ? null : upTo.money(),
                row.get("rate").share(),
                row.get("quickDeduction").money());
    }

    /** The kernel refuses a jump too; here the complaint gets the line of the row above the bound. */
    private static void checkJump(Block row, Bracket below, Bracket above) {
        Money bound = below.upTo();
        if (bound != null && !below.taxOn(bound).equals(above.taxOn(bound))) {
            String taxes = below.taxOn(bound) + " / " + above.taxOn(bound);
            row.spot().refuse(RateError.TAX_JUMP, bound.toString(), taxes);
        }
    }

    static AdditionalDeductionTable additionalDeduction(Block values) {
        WrittenValue childShared = values.find("childShared");
        WrittenValue infantCare = values.find("infantCare");
        WrittenValue infantMonths = values.find("infantMonths");
        Block degree = values.block("degreeStudy");
        Block loan = values.block("housingLoan");
        Map<String, Money> rent = new HashMap<>();
        Block tiers = values.block("housingRent");
        tiers.keys().forEach(tier -> rent.put(tier, tiers.get(tier).money()));
        return new AdditionalDeductionTable(
                values.get("childEducation").money(),
                childShared == null ? null : childShared.share(),
                infantCare == null ? null : infantCare.money(),
                infantMonths == null ? null : infantMonths.whole(1, MOST_MONTHS),
                values.get("elderlyOnlyChild").money(),
                values.get("elderlyShareMax").money(),
                degree.get("monthly").money(),
                degree.get("monthsMax").whole(1, MOST_MONTHS),
                values.get("vocationalCertificate").money(),
                loan.get("monthly").money(),
                loan.get("monthsMax").whole(1, MOST_MONTHS),
                rent);
    }

    static PersonalPension personalPension(Block values) {
        return new PersonalPension(values.get("annualLimit").money());
    }

    static FundTaxLimit fundRateLimit(Block values) {
        return new FundTaxLimit(values.get("rateLimit").share());
    }

    static FundTaxBase fundBaseLimit(Block values) {
        return new FundTaxBase(values.get("averageMultiple").quantity());
    }
}
