package org.fenglu.people.roster;

import java.util.List;
import org.fenglu.kernel.staff.FindingCode;

/** Units (单位): a row is what a unit decides for all of its officers, from a month on. */
final class UnitFile {

    private static final String KEY = "unit, valid_from";
    private static final int INDUSTRY_CLASSES = 8;

    private UnitFile() {}

    static FileFormat format() {
        return new FileFormat(
                ImportKind.UNITS,
                "unit_terms",
                columns(),
                KEY,
                FileFormat.RowCheck.NONE,
                List.of(StagedCheck.duplicates("unit", KEY), effectiveDay()));
    }

    private static List<FileColumn> columns() {
        CellFormat method = TextCells.word(Words.PRORATION_METHODS);
        return List.of(
                FileColumn.required("unit", "单位", TextCells::code),
                FileColumn.required("valid_from", "生效日期", DateCells::date),
                FileColumn.optional("joiner_method", "入离职月计薪办法", method).orElse("PAY_ATTENDED"),
                FileColumn.optional("leave_method", "请假计薪办法", method).orElse("DEDUCT_ABSENT"),
                FileColumn.optional("sick_pay_share", "病假工资比例", NumberCells::percent)
                        .into("sick_pay_ppm")
                        .orElse("0"),
                FileColumn.optional("industry_class", "工伤行业类别", NumberCells.whole(1, INDUSTRY_CLASSES))
                        .orElse("1"),
                FileColumn.optional("agency_fee", "派遣管理费", NumberCells::money),
                FileColumn.optional("vat_method", "计税方式", TextCells.word(Words.VAT_METHODS)));
    }

    private static StagedCheck effectiveDay() {
        return new StagedCheck(
                FindingCode.EFFECTIVE_DATE_NOT_FIRST_OF_MONTH,
                "valid_from",
                "select line, valid_from::text as found, date_trunc('month', valid_from)::date::text as expected"
                        + " from staged where extract(day from valid_from) <> 1");
    }
}
