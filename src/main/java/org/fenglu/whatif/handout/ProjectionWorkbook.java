package org.fenglu.whatif.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fenglu.whatif.projection.ProjectionResponse.Month;
import org.fenglu.whatif.projection.ProjectionResponse.Year;
import org.jspecify.annotations.Nullable;

/**
 * A projection as a workbook (.xlsx): what it assumes, the years, the months, the explained payslip and how it was
 * calculated, a sheet each. Amounts are numbers in yuan with two decimals.
 *
 * @param handout the projection and its words
 */
record ProjectionWorkbook(Handout handout) {

    private static final String PROGRAM = "Fenglu";
    private static final String FORMAT_VERSION = "1.0";
    private static final String AMOUNT_FORMAT = "#,##0.00";
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,15}\\.[0-9]{2}");
    private static final int WIDE = 16;

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, PROGRAM, FORMAT_VERSION)) {
            sheet(book, "ASSUMPTIONS", assumptions());
            sheet(book, "YEARS", years());
            sheet(book, "MONTHS", months());
            sheet(book, "SLIP", slip());
            sheet(
                    book,
                    "RECKONING",
                    rows(handout.reckoning(), heads("ITEM", "FORMULA", "NUMBERS", "AMOUNT", "SOURCE")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    private List<List<String>> assumptions() {
        List<List<String>> rows = new ArrayList<>(rows(handout.head(), List.of(handout.text("TITLE"), "")));
        rows.add(List.of(handout.text("MADE_ON"), handout.madeOn().toString()));
        rows.add(List.of(handout.text("RATE_BOOK"), handout.projection().rateBook()));
        rows.addAll(rows(handout.assumptions(), heads("ASSUMPTIONS", "VALUE")));
        rows.addAll(rows(handout.warnings(), heads("WARNINGS", "WHAT_TO_DO")));
        rows.addAll(rows(handout.events(), heads("MONTH", "EVENT", "VALUE")));
        return rows;
    }

    private List<List<String>> years() {
        List<String> heads = heads(
                "YEAR",
                "MONTHS",
                "AGE",
                "GRADE",
                "GROSS",
                "CONTRIBUTIONS",
                "TAX",
                "NET",
                "EMPLOYER_COST",
                "MONTHLY_NET",
                "MONTHLY_NET_TODAY",
                "P10",
                "P50",
                "P90",
                "FUND_DEPOSITS",
                "FUND_BALANCE",
                "ACCOUNT_BALANCE");
        return table(handout.projection().years(), heads, ProjectionWorkbook::year);
    }

    private static List<String> year(Year year) {
        return List.of(
                String.valueOf(year.year()),
                String.valueOf(year.months()),
                given(year.age()),
                year.grade(),
                year.gross(),
                year.contributions(),
                year.tax(),
                year.net(),
                year.employerCost(),
                year.monthlyNet(),
                year.monthlyNetToday(),
                year.band().p10(),
                year.band().p50(),
                year.band().p90(),
                year.fundDeposits(),
                given(year.fundBalance()),
                given(year.accountBalance()));
    }

    private List<List<String>> months() {
        List<String> heads = heads("MONTH", "GRADE", "STATUS", "GROSS", "CONTRIBUTIONS", "TAX", "NET", "EMPLOYER_COST");
        return table(handout.projection().months(), heads, ProjectionWorkbook::month);
    }

    private static List<String> month(Month month) {
        return List.of(
                month.month().toString(),
                month.grade(),
                month.status().name(),
                month.gross(),
                month.contributions(),
                month.tax(),
                month.net(),
                month.employerCost());
    }

    private List<List<String>> slip() {
        return rows(handout.lines(), heads("ITEM", "SECTION", "AMOUNT"));
    }

    private static <T> List<List<String>> table(List<T> of, List<String> heads, Function<T, List<String>> row) {
        return rows(of.stream().map(row).toList(), heads);
    }

    private static List<List<String>> rows(List<List<String>> rows, List<String> heads) {
        List<List<String>> all = new ArrayList<>();
        if (!rows.isEmpty()) {
            all.add(heads);
            all.addAll(rows);
        }
        return all;
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(handout::text).toList();
    }

    private void sheet(Workbook book, String title, List<List<String>> rows) throws IOException {
        try (Worksheet sheet = book.newWorksheet(handout.text(title))) {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cell(sheet, row, column, rows.get(row).get(column));
                }
            }
            int columns = rows.stream().mapToInt(List::size).max().orElse(0);
            for (int column = 0; column < columns; column++) {
                sheet.width(column, WIDE);
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void cell(Worksheet sheet, int row, int column, String text) {
        if (AMOUNT.matcher(text).matches()) {
            sheet.value(row, column, new BigDecimal(text));
            sheet.style(row, column).format(AMOUNT_FORMAT).set();
        } else {
            sheet.value(row, column, text);
        }
    }

    private static String given(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
