package org.fenglu.kernel.sample;

import static org.fenglu.kernel.money.Money.yuan;
import static org.fenglu.kernel.money.Rate.percent;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.pay.contribution.ContributionRate;
import org.fenglu.kernel.pay.contribution.ContributionScheme;
import org.fenglu.kernel.pay.contribution.FundPayerRanges;
import org.fenglu.kernel.pay.contribution.HousingFundTable;
import org.fenglu.kernel.pay.contribution.RateRange;
import org.fenglu.kernel.pay.contribution.RoundingTable;
import org.fenglu.kernel.pay.month.RegionProfile;
import org.fenglu.kernel.pay.wage.floor.MinimumWageMeasure;
import org.fenglu.kernel.staff.PayerClass;

/**
 * Cities with the numbers of {@code rates/region} for 2026, and one made-up city whose fund goes above the tax limit.
 *
 * <p>Each city has what the others have not: Beijing 3 yuan of medical, Shanghai contributions on top of the minimum
 * wage and a supplementary fund, Guangzhou maternity apart, Wuhan two ranges of fund rates by payer.
 */
public final class CityTables {

    public static final String BEIJING = "110000";
    public static final String SHANGHAI = "310000";
    public static final String WUHAN = "420100";
    public static final String GUANGZHOU = "440100";
    /** Made up; no city has this code. */
    public static final String FARAWAY = "999900";

    public static final List<String> ALL = List.of(BEIJING, SHANGHAI, WUHAN, GUANGZHOU, FARAWAY);

    private static final String FROM = "2025-01-01";

    private final TableSet tables;
    private final String code;

    private CityTables(TableSet tables, String code) {
        this.tables = tables;
        this.code = code;
    }

    static void into(TableSet tables) {
        municipalities(tables);
        cities(tables);
    }

    private static void municipalities(TableSet tables) {
        new CityTables(tables, BEIJING)
                .bounds("7270", "36348", ContributionScheme.MATERNITY)
                .rates("9.8%", "0.5%", "0.5%", "3")
                .fund("2540", "36348", "12%", Rounding.YUAN_HALF_UP)
                .wages("2540", "12116")
                .measure(true);
        new CityTables(tables, SHANGHAI)
                .bounds("7546", "37731", ContributionScheme.MATERNITY)
                .rates("9%", "0.5%", "0.5%", "0")
                .fund("2740", "37731", "7%", Rounding.YUAN_HALF_UP)
                .wages("2740", "12577")
                .measure(true)
                .put("supplementary-fund", new RateRange(percent("1%"), percent("5%")));
    }

    private static void cities(TableSet tables) {
        new CityTables(tables, WUHAN)
                .bounds("4498", "22488", ContributionScheme.MATERNITY)
                .rates("8.7%", "0.7%", "0.3%", "0")
                .fund("2400", "36072.25", "12%", Rounding.FEN_HALF_UP)
                .wages("2400", "7496")
                .put("housing-fund-payer", payers());
        new CityTables(tables, GUANGZHOU)
                .bounds("5510", "27549", null)
                .rates("6%", "0.8%", "0.2%", "0")
                .fund("2500", "41697", "12%", Rounding.YUAN_HALF_UP)
                .wages("2500", "10390");
        new CityTables(tables, FARAWAY)
                .bounds("4000", "20000", ContributionScheme.MATERNITY)
                .rates("7%", "0.5%", "0.5%", "0")
                .fund("2000", "20000", "20%", Rounding.JIAO_UP)
                .wages("2000", "6666.67")
                .put("rounding", new RoundingTable(Map.of("PENSION_EMPLOYEE", Rounding.JIAO_UP)));
    }

    private static FundPayerRanges payers() {
        return new FundPayerRanges(Map.of(
                PayerClass.ENTERPRISE, new RateRange(percent("5%"), percent("12%")),
                PayerClass.GOVERNMENT, new RateRange(percent("8%"), percent("12%"))));
    }

    private CityTables bounds(String floor, String ceiling, ContributionScheme absent) {
        Map<ContributionScheme, String> places = new EnumMap<>(ContributionScheme.class);
        for (ContributionScheme scheme : ContributionScheme.values()) {
            if (scheme != absent) {
                places.put(scheme, code);
                put("contribution-base/" + scheme, new BaseBounds(yuan(floor), yuan(ceiling)));
            }
        }
        RegionProfile profile = new RegionProfile(
                code,
                code,
                places,
                places,
                code + "/city_districts",
                code + "/1",
                code,
                code.equals(FARAWAY) ? "TIER_3" : "TIER_1");
        tables.put("region/" + code, FROM, profile, "示例");
        return this;
    }

    private CityTables rates(String medical, String unemploymentEmployer, String unemployment, String medicalFixed) {
        put("contribution-rate/PENSION/ALL", rate("16%", "8%", "0"));
        put("contribution-rate/MEDICAL/ALL", rate(medical, "2%", medicalFixed));
        put("contribution-rate/MATERNITY/ALL", rate("0.85%", "0%", "0"));
        put("contribution-rate/UNEMPLOYMENT/ALL", rate(unemploymentEmployer, unemployment, "0"));
        return put("contribution-rate/WORK_INJURY/INDUSTRY_CLASS_1", rate("0.2%", "0%", "0"));
    }

    private static ContributionRate rate(String employer, String employee, String employeeFixed) {
        return new ContributionRate(percent(employer), percent(employee), yuan("0"), yuan(employeeFixed));
    }

    private CityTables fund(String floor, String ceiling, String rateMax, Rounding rounding) {
        BaseBounds bounds = new BaseBounds(yuan(floor), yuan(ceiling));
        put("housing-fund/city_districts", new HousingFundTable(bounds, percent("5%"), percent(rateMax)));
        return put("housing-fund-rounding", new RoundingTable(Map.of(RoundingTable.HOUSING_FUND, rounding)));
    }

    private CityTables wages(String minimum, String average) {
        tables.put("series/FULL_CALIBRE_AVG/" + code, "2020-01-01", yuan(average), code.toLowerCase(Locale.ROOT));
        return put("minimum-wage/1", yuan(minimum));
    }

    private CityTables measure(boolean isNetOfContributions) {
        return put("minimum-wage-measure", new MinimumWageMeasure(isNetOfContributions));
    }

    private CityTables put(String name, Object values) {
        tables.put("region/" + code + "/" + name, FROM, values, "示例");
        return this;
    }
}
