package org.fenglu.people.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of each kind of file that are right, and what a test changes in them. */
final class CsvForTests {

    private static final Map<ImportKind, String> RIGHT = Map.of(
            ImportKind.ROSTER,
            "officer_no=03117 unit=NJ-01 hired_on=2020-03-01 left_on= valid_from=2026-01-01 region=320100"
                    + " scheme=seven-grade form=DIRECT_CONTRACT payer=GOVERNMENT status=REGULAR service_from= grade=AUX_4"
                    + " step=1 post=PATROL position= personal= last_year_average_wage=5210.00 contract_wage= fund_rate=8%"
                    + " supplementary_fund_rate= first_job= tax_mode= last_year_income= claims= name_zh= cancelled=",
            ImportKind.FACTS,
            "officer_no=03117 unit=NJ-01 month=2026-01 unpaid_leave_days= sick_leave_days= injury_leave_days="
                    + " weekday_overtime_hours= rest_day_overtime_hours= holiday_overtime_hours= counts="
                    + " monthly_assessment= annual_assessment= personal_pension= loss_compensation= court_deduction="
                    + " one_off_pay= one_off_reason=",
            ImportKind.OPENING,
            "officer_no=03117 unit=NJ-01 tax_year=2026 through_month=2026-02 income=10420.00 contributions=1912.10"
                    + " personal_pension= additional=3000 relief= withheld=12.5 contribution_base=5210"
                    + " housing_fund_base=",
            ImportKind.UNITS,
            "unit=NJ-01 valid_from=2026-01-01 joiner_method= leave_method= sick_pay_share= industry_class= agency_fee="
                    + " vat_method=",
            ImportKind.ACCEPTANCES,
            "version_id=scheme/seven-grade@2026-01-01 accepted_by=王芳 reason=与人社局电话核实");

    private CsvForTests() {}

    /**
     * Returns a file.
     *
     * @param rows what each row changes, such as {@code "grade=AUX_9 step=2"}; a row in braces stands as it is
     */
    static String csv(ImportKind kind, List<String> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", cells(RIGHT.get(kind)).keySet()));
        for (String row : rows) {
            lines.add(row.startsWith("{") ? row.substring(1, row.length() - 1) : line(kind, row));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(ImportKind kind, String changes) {
        Map<String, String> cells = cells(RIGHT.get(kind));
        cells.putAll(cells(changes.strip()));
        return cells.values().stream().map(CsvForTests::quoted).collect(Collectors.joining(","));
    }

    private static Map<String, String> cells(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : text.isEmpty() ? new String[0] : text.split(" +")) {
            int equals = cell.indexOf('=');
            cells.put(cell.substring(0, equals), cell.substring(equals + 1));
        }
        return cells;
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? '"' + cell + '"' : cell;
    }
}
