package org.fenglu.kernel.loss.entitlement;

import static org.fenglu.kernel.loss.entitlement.Option.*;

import java.util.List;

/**
 * Points that the law leaves open, or leaves to the family. Nothing is chosen here: where a benefit depends on one, it
 * waits until a named person has decided, and the case records who and why.
 */
public enum Choice {
    MARTYR_BASIC_WAGE(
            "2025 年起烈士遗属特别补助金所称“基本工资”如何认定",
            "what basic wage means for an auxiliary in the special subsidy since 2025",
            BASIC_WAGE_COMPONENTS,
            CONTRACT_BASIC_WAGE,
            CONTRIBUTION_WAGE),
    CAP_SHARING("供养亲属抚恤金合计超过限额时如何分担", "how dependants share the cap", PROPORTIONAL, EQUAL_CUT),
    CAP_WAGE("限额所称职工“生前的工资”", "which wage of the deceased is the cap", OWN_WAGE, UNLIMITED_WAGE),
    CAP_AFTER_LOSS("一名供养亲属停止享受后，其余各人是否恢复", "whether the others rise when one drops out", RESTORE, KEEP),
    CHILD_LAST_MONTH(
            "子女满 18 周岁当月是否发放", "whether the month of the 18th birthday is paid", BIRTHDAY_MONTH, MONTH_BEFORE_BIRTHDAY),
    DEPENDANT_AGES(
            "供养亲属 60、55 周岁是否随延迟退休改变",
            "whether later retirement moves the ages 60 and 55",
            AGES_AS_WRITTEN,
            RETIREMENT_AGES),
    REGULAR_AND_DEPENDANT_PENSION(
            "定期抚恤金与供养亲属抚恤金能否兼得",
            "whether regular pension and dependant's pension go together",
            BOTH,
            REGULAR_PENSION_ONLY,
            DEPENDANT_PENSION_ONLY),
    THIRD_PARTY(
            "第三人侵权时工伤待遇如何支付", "what a third party's payment takes from the benefits", MEDICAL_ONLY, DIFFERENCE_ONLY),
    LIKE_POLICE(
            "“参照因公牺牲人民警察”与工伤待遇的关系",
            "whether benefits as for police add to those of work injury",
            ADDS,
            REPLACES_WORK_DEATH_GRANT,
            NOT_APPLIED),
    ADVANCE_INCOME_YEAR("预支一次性工亡补助金按哪一年度收入", "which income year the advance uses", YEAR_OF_ACCIDENT),
    DECLARED_DEATH_INCOME_YEAR(
            "宣告死亡时按哪一年度收入", "which income year a declared death uses", YEAR_OF_ACCIDENT, YEAR_OF_DECLARATION),
    ADVANCE_WITHOUT_GRANT(
            "宣告死亡后不享受一次性工亡补助金的，已预支的款项如何处理",
            "what becomes of the advance where a declared death brings no work-death grant",
            ADVANCE_REPAID,
            ADVANCE_KEPT),
    DEATH_SCHEME(
            "一级至四级伤残职工死亡，遗属选择哪一项",
            "which scheme the family of grades 1 to 4 chooses (人社部发〔2016〕29号)",
            WORK_INJURY_SCHEME,
            PENSION_SCHEME),
    LADDER_END("距退休不足一年时的比例（规定未写明）", "what is due in the last year before retirement", END_AT_ZERO, END_AT_LAST_STEP),
    RULE_OF_INJURY_OR_GRADING(
            "受伤与鉴定之间标准改变的，按哪一天的标准",
            "which rule holds where it changed between the injury and the appraisal",
            RULE_AT_INJURY,
            RULE_AT_GRADING),
    LADDER_OF_EMPLOYMENT_SUBSIDY(
            "就业补助金是否与医疗补助金同样递减",
            "whether the employment subsidy is reduced like the medical one",
            LADDER_APPLIES,
            LADDER_NOT_APPLIED),
    ALLOWANCE_AFTER_RETIREMENT(
            "退休后据以补差的伤残津贴是否继续调整",
            "whether the allowance that the pension is topped up to still rises",
            FROZEN_AT_RETIREMENT,
            STILL_ADJUSTED),
    COURAGE_WAGE(
            "见义勇为特别补助金所称“本人工资”",
            "which wage the subsidy for an act of courage uses",
            WORK_INJURY_WAGE,
            CONTRIBUTION_WAGE);

    private final String zh;
    private final String en;
    private final List<Option> options;

    Choice(String zh, String en, Option... options) {
        this.zh = zh;
        this.en = en;
        this.options = List.of(options);
    }

    /** Returns the open point in Chinese. */
    public String zh() {
        return zh;
    }

    /** Returns the open point in English. */
    public String en() {
        return en;
    }

    /** Returns what can be decided, in no order of preference. */
    public List<Option> options() {
        return options;
    }
}
