package org.fenglu.book.ratebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.pay.contribution.ContributionRate;
import org.fenglu.kernel.pay.contribution.HousingFundTable;
import org.fenglu.kernel.staff.PayerClass;
import org.jspecify.annotations.Nullable;

/** The spreadsheets of a region, by file name. */
final class RegionSheets {

    private static final List<String> INSURANCES = columns("pension,medical,maternity,unemployment,work_injury,"
            + "pension_government,medical_supplementary,medical_large_sum,long_term_care,occupational_annuity");
    private static final List<String> PAYERS = columns("all,enterprise,government_fiscal,civil_servants,local_hukou,"
            + "provincial_units,industry_class_1,industry_class_2,industry_class_3,industry_class_4,industry_class_5,"
            + "industry_class_6,industry_class_7,industry_class_8,tier1,tier1_enterprise,tier1_government,tier2");
    private static final Pattern PART = Pattern.compile("[a-z0-9_]+");

    /** The spreadsheets' name for a body paid from the budget, and the name of the payer class in the book. */
    private static final String BUDGET = "government_fiscal";

    private static final String GOVERNMENT = PayerClass.GOVERNMENT.name();
    private static final String MONTHLY = "yuan/month";

    /** What stands for a ceiling where the document says that there is none. */
    private static final String NONE = "none";

    private static final List<String> BASE_COLUMNS = columns("region_code,region_name_zh,scheme,tier,contribution_year,"
            + "valid_from,valid_to,valid_from_basis,floor,ceiling,average_wage,rule,unit,status,published_on,"
            + "retroactive,source_id,source_id_2,grade,note");
    private static final List<String> RATE_COLUMNS = columns("region_code,region_name_zh,scheme,payer_class,valid_from,"
            + "valid_to,valid_from_basis,employer_rate,employee_rate,employer_fixed,employee_fixed,includes_maternity,"
            + "unit,source_id,source_id_2,grade,note");
    private static final List<String> FUND_COLUMNS = columns("region_code,region_name_zh,sub_area,fund_year,valid_from,"
            + "valid_to,valid_from_basis,floor,ceiling,rate_min,rate_max,rounding,unit,"
            + "source_id,source_id_2,grade,note");
    private static final List<String> MINIMUM_WAGE_COLUMNS =
            columns("region_code,region_name_zh,tier,valid_from,valid_to,"
                    + "valid_from_basis,value,unit,source_id,source_id_2,grade,note");

    private static final Map<String, Sheet<?>> SHEETS = Map.of(
            "contribution-base",
            new Sheet<>(BASE_COLUMNS, MONTHLY, null, new Bases()),
            "contribution-rate",
            new Sheet<>(RATE_COLUMNS, "percent of base; fixed in yuan/month", null, new Rates()),
            "housing-fund",
            new Sheet<>(FUND_COLUMNS, "yuan/month; percent each side", null, new Funds()),
            "minimum-wage",
            new Sheet<>(MINIMUM_WAGE_COLUMNS, MONTHLY, null, new MinimumWages()),
            "average-wage",
            AverageWages.SHEET,
            DisposableIncomes.FILE,
            DisposableIncomes.SHEET);

    private RegionSheets() {}

    /** Returns the kind of spreadsheet by its file name without the suffix, or null where there is no such kind. */
    static @Nullable Sheet<?> sheet(String name) {
        return SHEETS.get(name);
    }

    private static final class Bases implements Sheet.Rows<BaseBounds> {

        @Override
        public String table(CsvRow row) {
            String tier = row.text("tier").isEmpty() ? "" : "/" + part(row, "tier");
            return path(row, "contribution-base/" + upper(known(row, "scheme", INSURANCES)) + tier);
        }

        @Override
        public @Nullable BaseBounds values(CsvRow row) {
            return bounds(row);
        }
    }

    private static final class Rates implements Sheet.Rows<ContributionRate> {

        @Override
        public String table(CsvRow row) {
            String scheme = upper(known(row, "scheme", INSURANCES));
            String payer = known(row, "payer_class", PAYERS);
            return path(row, "contribution-rate/" + scheme + "/" + (payer.equals(BUDGET) ? GOVERNMENT : upper(payer)));
        }

        @Override
        public ContributionRate values(CsvRow row) {
            return new ContributionRate(
                    row.cell("employer_rate").percent(),
                    row.cell("employee_rate").percent(),
                    amount(row, "employer_fixed"),
                    amount(row, "employee_fixed"));
        }

        private static Money amount(CsvRow row, String column) {
            WrittenValue cell = row.find(column);
            return cell == null ? Money.ZERO : cell.money();
        }
    }

    private static final class Funds implements Sheet.Rows<HousingFundTable> {

        @Override
        public String table(CsvRow row) {
            return path(row, "housing-fund/" + part(row, "sub_area"));
        }

        @Override
        public @Nullable HousingFundTable values(CsvRow row) {
            Rate min = row.cell("rate_min").percent();
            Rate max = row.cell("rate_max").percent();
            if (min.compareTo(max) > 0) {
                row.spot().refuse(RateError.UPSIDE_DOWN, "rate_min", min.toString(), "rate_max " + max);
            }
            BaseBounds bounds = bounds(row);
            return bounds == null ? null : new HousingFundTable(bounds, min, max);
        }
    }

    private static final class MinimumWages implements Sheet.Rows<Money> {

        @Override
        public String table(CsvRow row) {
            return path(row, "minimum-wage/" + part(row, "tier"));
        }

        @Override
        public Money values(CsvRow row) {
            return row.cell("value").money();
        }
    }

    /** A bound that was not found stays unknown, and no one is calculated with it; "none" is a published fact. */
    private static @Nullable BaseBounds bounds(CsvRow row) {
        int before = row.spot().findings().count();
        WrittenValue floorCell = row.find("floor");
        WrittenValue ceilingCell = row.find("ceiling");
        Money floor = floorCell == null ? null : floorCell.money();
        if (row.text("ceiling").equals(NONE)) {
            return BaseBounds.withoutCeiling(floor);
        }
        Money ceiling = ceilingCell == null ? null : ceilingCell.money();
        if (row.spot().findings().count() > before) {
            return null;
        }
        if (floor != null && ceiling != null && floor.compareTo(ceiling) > 0) {
            row.spot().refuse(RateError.UPSIDE_DOWN, "floor", floor.toString(), "ceiling " + ceiling);
            return null;
        }
        return new BaseBounds(floor, ceiling);
    }

    private static String known(CsvRow row, String column, List<String> names) {
        return row.cell(column).oneOf(names);
    }

    private static String part(CsvRow row, String column) {
        WrittenValue cell = row.cell(column);
        if (cell.text() != null && !PART.matcher(cell.text()).matches()) {
            cell.refuse(RateError.NOT_NAME, "");
        }
        return cell.written();
    }

    private static String path(CsvRow row, String rest) {
        return "region/" + row.text("region_code") + "/" + rest;
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static List<String> columns(String header) {
        return List.of(header.split(","));
    }
}
