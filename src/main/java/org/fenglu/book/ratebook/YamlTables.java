package org.fenglu.book.ratebook;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenglu.kernel.career.recruitment.EmploymentAge;
import org.fenglu.kernel.career.recruitment.ProbationTerm;
import org.fenglu.kernel.career.severance.SeveranceTable;
import org.fenglu.kernel.pay.contribution.FundTaxBase;
import org.fenglu.kernel.pay.contribution.FundTaxLimit;
import org.fenglu.kernel.pay.contribution.LateFee;
import org.fenglu.kernel.pay.contribution.WorkInjuryClasses;
import org.fenglu.kernel.pay.dispatch.VatTable;
import org.fenglu.kernel.pay.tax.AdditionalDeductionTable;
import org.fenglu.kernel.pay.tax.PersonalPension;
import org.fenglu.kernel.pay.tax.WithholdingTable;
import org.fenglu.kernel.pay.wage.kind.AwardTariff;
import org.fenglu.kernel.pay.wage.scheme.PayAnchors;
import org.fenglu.kernel.pay.wage.time.AnnualLeaveTable;
import org.fenglu.kernel.pay.wage.time.MaternityTable;
import org.fenglu.kernel.pay.wage.time.MedicalPeriodTable;
import org.fenglu.kernel.pay.wage.time.WorkTime;
import org.fenglu.kernel.rates.RateKey;
import org.jspecify.annotations.Nullable;

/** Which reader reads which YAML file: a closed list, so that a misspelt file name is refused. */
final class YamlTables {

    private static final Pattern CALENDAR = Pattern.compile("national/calendar/((?:19|20)\\d{2})");
    private static final Pattern REGION = Pattern.compile("region/(\\d{6})/([a-z-]+(?:/[a-z0-9-]+)*)");

    private static final Pattern CONTROL = Pattern.compile("control/[a-z0-9-]+");
    private static final Pattern PROMOTION = Pattern.compile("promotion/[a-z0-9-]+");

    private static final String PROFILE = "region";

    private static final Map<String, ValueReader<?>> NATIONAL = Map.ofEntries(
            keyed(WithholdingTable.KEY, TaxRuleTables::withholding),
            keyed(AdditionalDeductionTable.KEY, TaxRuleTables::additionalDeduction),
            keyed(PersonalPension.KEY, TaxRuleTables::personalPension),
            keyed(FundTaxLimit.KEY, TaxRuleTables::fundRateLimit),
            keyed(FundTaxBase.KEY, TaxRuleTables::fundBaseLimit),
            keyed(WorkTime.KEY, WageRules::workTime),
            keyed(AnnualLeaveTable.KEY, WageRules::annualLeave),
            keyed(MedicalPeriodTable.KEY, WageRules::medicalPeriod),
            keyed(MaternityTable.KEY, WageRules::maternity),
            keyed(PayAnchors.KEY, ReferenceTables::anchors),
            keyed(AwardTariff.key("police-awards"), ReferenceTables::awards),
            entry("national/wage/sick-pay-floor", WageRules.share("sickPayShareOfMinimumWage")),
            entry("national/wage/probation-floor", WageRules.share("probationShare")),
            entry("national/wage/loss-compensation", WageRules.share("lossCompensationShareMax")),
            entry("national/wage/minimum-wage-measure", WageRules::measure),
            keyed(SeveranceTable.KEY, SeveranceRules::table),
            keyed(EmploymentAge.KEY, RecruitmentTables::employmentAge),
            keyed(ProbationTerm.KEY, RecruitmentTables::probation),
            keyed(LateFee.KEY, ContributionTables::lateFee),
            keyed(WorkInjuryClasses.KEY, ContributionTables::workInjuryClasses),
            entry("national/contribution/rounding", ContributionTables::rounding),
            keyed(VatTable.KEY, ContributionTables::vat));

    private static final Map<String, ValueReader<?>> REGIONAL = Map.ofEntries(
            entry("post", ReferenceTables::posts),
            entry("recruitment", RecruitmentTables::entry),
            entry("rounding", ContributionTables::rounding),
            entry("housing-fund-rounding", ContributionTables::rounding),
            entry("minimum-wage-measure", WageRules::measure),
            entry("supplementary-fund", ContributionTables::supplementaryFund),
            entry("housing-fund-payer", ContributionTables::fundPayer));

    private YamlTables() {}

    /**
     * Returns the reader of a file, or null where no table is read from such a file.
     *
     * @param path its path without the suffix
     * @param regions the regions that there are
     * @param folders codes of the regions that have a folder
     */
    static @Nullable ValueReader<?> reader(String path, RegionList regions, Set<String> folders) {
        Matcher calendar = CALENDAR.matcher(path);
        if (calendar.matches()) {
            return WageRules.calendar(Integer.parseInt(calendar.group(1)));
        }
        if (CONTROL.matcher(path).matches()) {
            return new ControlTable(regions);
        }
        if (PROMOTION.matcher(path).matches()) {
            return PromotionRules::table;
        }
        Matcher region = REGION.matcher(path);
        if (!region.matches()) {
            return NATIONAL.containsKey(path) ? NATIONAL.get(path) : benefits(path);
        }
        String name = region.group(2);
        if (name.equals(PROFILE)) {
            return new RegionTable(region.group(1), regions, folders);
        }
        return REGIONAL.containsKey(name) ? REGIONAL.get(name) : benefits("region/" + name);
    }

    /** Returns the reader of a table of injury, survivors, benefits in payment or the pension, or null. */
    private static @Nullable ValueReader<?> benefits(String name) {
        return Stream.of(
                        InjuryTables.reader(name),
                        SurvivorTables.reader(name),
                        AdjustmentTables.reader(name),
                        PensionRuleTables.reader(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static <T> Map.Entry<String, ValueReader<?>> keyed(RateKey<T> key, ValueReader<T> reader) {
        return entry(key.table(), reader);
    }
}
