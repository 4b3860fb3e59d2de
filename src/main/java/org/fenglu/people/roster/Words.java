package org.fenglu.people.roster;

import java.util.HashMap;
import java.util.Map;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.kernel.staff.VatMethod;

/** The words of closed lists, Chinese and English: each constant by its own name and by its Chinese word. */
final class Words {

    static final Map<String, String> FORMS = words(EmploymentForm.values(), "直接聘用", "劳务派遣");
    static final Map<String, String> PAYERS = words(PayerClass.values(), "机关事业", "企业");
    static final Map<String, String> STATUSES = words(ServiceStatus.values(), "见习", "试用", "正式");
    static final Map<String, String> TAX_MODES = words(BasicDeductionMode.values(), "按任职月份", "首次入职", "全年一次扣除");
    static final Map<String, String> PRORATION_METHODS = words(ProrationMethod.values(), "减缺勤", "计出勤", "按实际天数");
    static final Map<String, String> VAT_METHODS = words(VatMethod.values(), "差额征税", "一般计税", "小规模");
    static final Map<String, String> ASSESSMENTS = Map.of(
            "优秀", "EXCELLENT",
            "称职", "COMPETENT",
            "合格", "COMPETENT",
            "基本称职", "BASICALLY_COMPETENT",
            "基本合格", "BASICALLY_COMPETENT",
            "不称职", "INCOMPETENT",
            "不合格", "INCOMPETENT",
            "不定等次", "NOT_GRADED");
    static final Map<String, String> DEDUCTION_ITEMS = words(
            DeductionItem.values(),
            "子女教育",
            "婴幼儿照护",
            "赡养老人独生",
            "赡养老人分摊",
            "学历继续教育",
            "职业资格继续教育",
            "住房贷款利息",
            "住房租金",
            "大病医疗");

    private Words() {}

    private static Map<String, String> words(Enum<?>[] constants, String... chinese) {
        if (constants.length != chinese.length) {
            throw new IllegalArgumentException(
                    "Each constant has one Chinese word, found " + constants.length + " and " + chinese.length);
        }
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < constants.length; i++) {
            words.put(constants[i].name(), constants[i].name());
            words.put(chinese[i], constants[i].name());
        }
        return Map.copyOf(words);
    }
}
