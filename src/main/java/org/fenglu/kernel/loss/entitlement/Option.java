package org.fenglu.kernel.loss.entitlement;

/** What a person can decide where the law leaves a point open. */
public enum Option {
    BASIC_WAGE_COMPONENTS("工资方案中标为基本工资的各项之和", "sum of the components that the pay scheme marks as basic wage"),
    CONTRACT_BASIC_WAGE("劳动合同约定的基本工资", "the basic wage of the labour contract"),
    CONTRIBUTION_WAGE("死亡前 12 个月平均缴费工资", "mean contribution wage of the 12 months before death"),
    PROPORTIONAL("按各人比例缩减", "each cut in proportion"),
    EQUAL_CUT("各人减去相同金额", "each cut by the same amount"),
    OWN_WAGE("经 60% 至 300% 限制的本人工资", "own wage within 60% to 300%"),
    UNLIMITED_WAGE("未经限制的平均缴费工资", "mean contribution wage without limits"),
    BIRTHDAY_MONTH("满 18 周岁当月仍发", "paid through the month of the birthday"),
    MONTH_BEFORE_BIRTHDAY("发至满 18 周岁的前一个月", "paid through the month before the birthday"),
    RESTORE("其余各人恢复到限额内应得数额", "the others rise again, up to the cap"),
    KEEP("其余各人数额不变", "the others keep their amounts"),
    BOTH("两项同时享受", "both are paid"),
    REGULAR_PENSION_ONLY("只享受定期抚恤金", "the regular pension only"),
    DEPENDANT_PENSION_ONLY("只享受供养亲属抚恤金", "the dependant's pension only"),
    MEDICAL_ONLY("只扣减第三人已付的医疗费", "only medical cost that a third party paid is deducted"),
    DIFFERENCE_ONLY("只补足与第三人赔偿的差额", "only the difference to what a third party paid is due"),
    ADDS("在工伤保险待遇之外另行享受", "on top of the work-injury benefits"),
    REPLACES_WORK_DEATH_GRANT("代替一次性工亡补助金", "in place of the work-death grant"),
    NOT_APPLIED("不适用", "not applied"),
    ADVANCE_REPAID("预支款由领取人退还", "the recipients repay the advance"),
    ADVANCE_KEPT("预支款不再退还", "the advance is not repaid"),
    YEAR_OF_ACCIDENT("事故发生年度的上一年度", "the year before the accident"),
    YEAR_OF_DECLARATION("宣告死亡年度的上一年度", "the year before the declaration of death"),
    WORK_INJURY_SCHEME("工伤保险待遇", "the work-injury benefits"),
    PENSION_SCHEME("职工基本养老保险的丧葬补助金和抚恤金", "the death benefits of the basic pension insurance"),
    AGES_AS_WRITTEN("按规定原文：男 60 周岁、女 55 周岁", "as written: men 60, women 55"),
    RETIREMENT_AGES("按渐进式延迟退休后的法定退休年龄", "the ages of the gradual retirement decision"),
    END_AT_ZERO("距退休不足一年按零计发", "nothing in the last year"),
    END_AT_LAST_STEP("距退休不足一年按最后一档计发", "the last step also in the last year"),
    RULE_AT_INJURY("受伤时的标准", "the rule of the day of the injury"),
    RULE_AT_GRADING("鉴定时的标准", "the rule of the day of the appraisal"),
    LADDER_APPLIES("适用递减", "the reduction applies"),
    LADDER_NOT_APPLIED("不适用递减", "the reduction does not apply"),
    FROZEN_AT_RETIREMENT("按退休前最后一个月的数额", "as in the last month before retirement"),
    STILL_ADJUSTED("继续按年度调整", "still adjusted each year"),
    WORK_INJURY_WAGE("按工伤保险的本人工资", "the own wage of work injury");

    private final String zh;
    private final String en;

    Option(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Returns the option in Chinese. */
    public String zh() {
        return zh;
    }

    /** Returns the option in English. */
    public String en() {
        return en;
    }
}
