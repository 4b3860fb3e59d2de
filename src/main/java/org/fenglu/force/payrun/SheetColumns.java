package org.fenglu.force.payrun;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.words.wording.Refusal;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet: whose payslip it is and its sums, then each line of all schemes, section by section. */
final class SheetColumns {

    /** Texts first, then the sums in fen. */
    static final String HEAD_COLUMNS = "month, unit, officer_no, region, scheme, hired_on, pay_date, gross,"
            + " employee_contributions, tax, deductions, net, employer_contributions, employer_cost";

    private static final List<String> HEAD = List.of(
            "月份 month",
            "单位 unit",
            "人员编号 officerNo",
            "地区 region",
            "薪酬方案 scheme",
            "入职日 hiredOn",
            "发放日 payDate",
            "应发合计 gross",
            "个人缴费合计 employeeContributions",
            "个人所得税 tax",
            "其他扣除合计 deductions",
            "实发 net",
            "单位缴费合计 employerContributions",
            "用工总成本 employerCost");

    private static final String LAYOUTS = "select id, codes, names, sections from line_layout where id in"
            + " (select distinct layout from payslip" + Scope.WHERE + ") order by id";

    /** A line; schemes may use one code in different sections, and these are different columns. */
    private record Line(PayslipSection section, String code) {}

    private final Map<Line, String> names = new LinkedHashMap<>();
    private final Map<Integer, List<Line>> linesOfLayout = new HashMap<>();
    private final Map<Integer, int[]> placesOfLayout = new HashMap<>();
    private List<Line> lines = List.of();

    private SheetColumns() {}

    /** Returns the columns that the payslips of a month need. */
    static SheetColumns of(Connection connection, Scope scope) throws SQLException {
        SheetColumns columns = new SheetColumns();
        try (PreparedStatement select = connection.prepareStatement(LAYOUTS)) {
            scope.set(select);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    columns.add(row);
                }
            }
        }
        if (columns.linesOfLayout.isEmpty()) {
            String unit = scope.unit();
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND,
                    "NO_PAYSLIPS_OF_MONTH",
                    Map.of("found", scope.month().toString(), "unit", unit == null ? "*" : unit));
        }
        columns.order();
        return columns;
    }

    private void add(ResultSet layout) throws SQLException {
        String[] codes = (String[]) layout.getArray(2).getArray();
        String[] namesZh = (String[]) layout.getArray(3).getArray();
        String[] sections = (String[]) layout.getArray(4).getArray();
        List<Line> ofLayout = new ArrayList<>();
        for (int at = 0; at < codes.length; at++) {
            Line line = new Line(PayslipSection.valueOf(sections[at]), codes[at]);
            ofLayout.add(line);
            names.putIfAbsent(line, namesZh[at]);
        }
        linesOfLayout.put(layout.getInt(1), ofLayout);
    }

    /** PayslipSection by section; inside a section in the order of the schemes. */
    private void order() {
        lines = names.keySet().stream()
                .sorted(Comparator.comparing(Line::section))
                .toList();
        linesOfLayout.forEach((layout, ofLayout) -> placesOfLayout.put(
                layout,
                ofLayout.stream()
                        .mapToInt(line -> HEAD.size() + lines.indexOf(line))
                        .toArray()));
    }

    /** Returns the names of all columns, Chinese and code. */
    List<String> header() {
        List<String> header = new ArrayList<>(HEAD);
        for (Line line : lines) {
            String mark = line.section() == PayslipSection.INFORMATION ? "（备查）" : "";
            header.add(names.get(line) + mark + " " + line.code());
        }
        return header;
    }

    int size() {
        return HEAD.size() + lines.size();
    }

    /** Returns the column of each line of a layout. */
    int[] places(int layout) {
        return Objects.requireNonNull(placesOfLayout.get(layout), "read with the payslips");
    }

    /**
     * Whose payslips stand in a sheet.
     *
     * @param month the month of pay
     * @param unit one unit, or null for all
     */
    record Scope(YearMonth month, @Nullable String unit) {

        static final String WHERE = " where month = ? and (?::text is null or unit = ?)";

        void set(PreparedStatement select) throws SQLException {
            select.setObject(1, month.atDay(1));
            select.setString(2, unit);
            select.setString(3, unit);
        }
    }
}
