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
        List<FileColumn> columns = columns(rates);
        int hiredOn = FileColumn.indexOf(columns, "hired_on");
        int serviceFrom = FileColumn.indexOf(columns, "service_from");
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
                EmploymentChecks.forEmployments());
    }

    private static List<FileColumn> columns(KnownRates rates) {
        return Stream.of(employment(rates), placement(), pay())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FileColumn> employment(KnownRates rates) {
        return List.of(
                FileColumn.required("officer_no", "辅警编号", TextCells::code),
                FileColumn.required("unit", "单位", TextCells::code),
                FileColumn.required("hired_on", "入职日期", DateCells::date),
                FileColumn.optional("left_on", "离职日期", DateCells::date),
                FileColumn.required("valid_from", "生效日期", DateCells::date),
                FileColumn.required("region", "地区", TextCells.known(rates.regions(), FindingCode.UNKNOWN_REGION)),
                FileColumn.required("scheme", "薪酬方案", TextCells.known(rates.schemes(), FindingCode.UNKNOWN_SCHEME)),
                FileColumn.required("form", "用工形式", TextCells.word(Words.FORMS)),
                FileColumn.required("payer", "缴费主体", TextCells.word(Words.PAYERS)),
                FileColumn.required("status", "人员状态", TextCells.word(Words.STATUSES)),
                FileColumn.optional("service_from", "工龄起算日", DateCells::date));
    }

    private static List<FileColumn> placement() {
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

    private static List<FileColumn> pay() {
        return List.of(
                FileColumn.optional("personal", "个人约定金额", ListCells::amounts).orElse(""),
                FileColumn.optional("last_year_average_wage", "上年月平均工资", NumberCells::money),
                FileColumn.optional("contract_wage", "合同月工资", NumberCells::money),
                FileColumn.required("fund_rate", "公积金比例", NumberCells::percent).into("fund_ppm"),
                FileColumn.optional("supplementary_fund_rate", "补充公积金比例", NumberCells::percent)
                        .into("supplementary_fund_ppm")
                        .orElse(NONE),
                FileColumn.optional("first_job", "首次就业", TextCells::yesNo).orElse(NO),
                FileColumn.optional("tax_mode", "减除费用方式", TextCells.word(Words.TAX_MODES))
                        .orElse("TENURE"),
                FileColumn.optional("last_year_income", "上年工资收入", NumberCells::money),
                FileColumn.optional("claims", "专项附加扣除", ClaimCell::read).orElse(""),
                FileColumn.optional("name_zh", "姓名", TextCells::text),
                FileColumn.optional("cancelled", "作废", TextCells::yesNo).orElse(NO));
    }

    private static FileColumn placement(String name, String nameZh) {
        return FileColumn.optional(name, nameZh, TextCells::code).orElse("");
    }
}
