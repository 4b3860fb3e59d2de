package org.fenglu.people.roster;

import java.util.List;
import java.util.stream.Stream;
import org.fenglu.book.ratebook.KnownRates;
import org.fenglu.kernel.staff.FindingCode;

/** The roster (花名册): a row is an employment as it is from a day on. */
final class OfficerFile {

    private static final String NO = "false";
    private static final String NONE = "0";

    private OfficerFile() {}

    static FileFormat format(KnownRates rates) {
        List<Column> columns = columns(rates);
        int hiredOn = Column.indexOf(columns, "hired_on");
        int serviceFrom = Column.indexOf(columns, "service_from");
        PlacementCheck placement = new PlacementCheck(rates, columns);
        FileFormat.RowCheck rowCheck = (row, complaints) -> {
            if (row.value(serviceFrom) == null) {
                row.put(serviceFrom, row.value(hiredOn));
            }
            placement.check(row, complaints);
        };
        return new FileFormat(
                ImportKind.ROSTER,
                "officer",
                columns,
                "unit, officer_no, hired_on, valid_from",
                rowCheck,
                EmploymentChecks.ofEmployments());
    }

    private static List<Column> columns(KnownRates rates) {
        return Stream.of(employment(rates), placement(), pay())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column> employment(KnownRates rates) {
        return List.of(
                Column.required("officer_no", "辅警编号", TextCells::code),
                Column.required("unit", "单位", TextCells::code),
                Column.required("hired_on", "入职日期", DateCells::date),
                Column.optional("left_on", "离职日期", DateCells::date),
                Column.required("valid_from", "生效日期", DateCells::date),
                Column.required("region", "地区", TextCells.known(rates.regions(), FindingCode.UNKNOWN_REGION)),
                Column.required("scheme", "薪酬方案", TextCells.known(rates.schemes(), FindingCode.UNKNOWN_SCHEME)),
                Column.required("form", "用工形式", TextCells.word(Words.FORMS)),
                Column.required("payer", "缴费主体", TextCells.word(Words.PAYERS)),
                Column.required("status", "人员状态", TextCells.word(Words.STATUSES)),
                Column.optional("service_from", "工龄起算日", DateCells::date));
    }

    private static List<Column> placement() {
        return List.of(
                placement("grade", "层级"),
                placement("step", "档次"),
                placement("post_family", "岗位类别"),
                placement("post", "岗位"),
                placement("post_grade", "岗位等级"),
                placement("position", "职务"),
                placement("education", "学历"),
                placement("skill", "技能"),
                placement("zone", "地区类别"));
    }

    private static List<Column> pay() {
        return List.of(
                Column.optional("personal", "个人约定金额", ListCells::amounts).orElse(""),
                Column.optional("last_year_average_wage", "上年月平均工资", NumberCells::money),
                Column.optional("contract_wage", "合同月工资", NumberCells::money),
                Column.required("fund_rate", "公积金比例", NumberCells::percent).into("fund_ppm"),
                Column.optional("supplementary_fund_rate", "补充公积金比例", NumberCells::percent)
                        .into("supplementary_fund_ppm")
                        .orElse(NONE),
                Column.optional("first_job", "首次就业", TextCells::yesNo).orElse(NO),
                Column.optional("tax_mode", "减除费用方式", TextCells.word(Words.TAX_MODES))
                        .orElse("TENURE"),
                Column.optional("last_year_income", "上年工资收入", NumberCells::money),
                Column.optional("claims", "专项附加扣除", ClaimCell::read).orElse(""),
                Column.optional("name_zh", "姓名", TextCells::text),
                Column.optional("cancelled", "作废", TextCells::yesNo).orElse(NO));
    }

    private static Column placement(String name, String nameZh) {
        return Column.optional(name, nameZh, TextCells::code).orElse("");
    }
}
