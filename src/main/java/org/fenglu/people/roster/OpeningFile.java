package org.fenglu.people.roster;

import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.pay.tax.YearAmount;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.words.wording.Wording;

/** Opening balances (期初累计): a row is what an officer was paid this tax year before this engine took over. */
final class OpeningFile {

    private static final String NONE = "0";
    private static final String KEY = "through_month, unit, officer_no";
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    private OpeningFile() {}

    static FileFormat format() {
        List<StagedCheck> checks = new ArrayList<>();
        checks.add(StagedCheck.duplicates("officer_no", KEY));
        checks.addAll(EmploymentChecks.forOfficers("through_month"));
        checks.add(new StagedCheck(FindingCode.TAX_YEAR_NOT_OF_MONTH, "tax_year", taxYear()));
        checks.add(new StagedCheck(FindingCode.AMOUNT_OUT_OF_RANGE, "withheld", withheld()));
        return new FileFormat(ImportKind.OPENING, "opening_balance", columns(), KEY, FileFormat.RowCheck.NONE, checks);
    }

    private static List<FileColumn> columns() {
        List<FileColumn> columns = new ArrayList<>();
        columns.add(FileColumn.required("officer_no", "辅警编号", TextCells::code));
        columns.add(FileColumn.required("unit", "单位", TextCells::code));
        columns.add(FileColumn.required("tax_year", "纳税年度", NumberCells.whole(FIRST_YEAR, LAST_YEAR)));
        columns.add(FileColumn.required("through_month", "截至月份", DateCells::month));
        YearAmount.OF_OPENING.forEach(amount -> columns.add(column(amount)));
        columns.add(FileColumn.optional("contribution_base", "缴费基数", NumberCells::money));
        columns.add(FileColumn.optional("housing_fund_base", "公积金基数", NumberCells::money));
        return List.copyOf(columns);
    }

    private static FileColumn column(YearAmount amount) {
        return amount.isRequired()
                ? FileColumn.required(amount.column(), Wording.CHINESE.of(amount), NumberCells::money)
                : FileColumn.optional(amount.column(), Wording.CHINESE.of(amount), NumberCells::money)
                        .orElse(NONE);
    }

    /** The tax year is that of the pay day, which may lie in the month after. */
    private static String taxYear() {
        return """
                select line, tax_year::text as found, concat(year, ', ', year + 1) as expected
                from (select *, extract(year from through_month)::int as year from staged) as row
                where tax_year not in (year, year + 1)
                """;
    }

    private static String withheld() {
        return """
                select line, round(withheld / 100.0, 2)::text as found,
                    concat('0.00...', round(income / 100.0, 2)) as expected
                from staged where withheld > income
                """;
    }
}
