package org.fenglu.kernel.loss.entitlement;

/** The closed list of benefits that an injury, a death at work or a martyr's death can bring. */
public enum Benefit {
    INJURY_LEAVE_PAY("停工留薪期工资", "pay during paid injury leave", Frequency.ONCE),
    INJURY_LEAVE_NURSING("停工留薪期护理费", "nursing during paid injury leave", Frequency.ONCE),
    MEDICAL_COST("工伤医疗费", "medical cost", Frequency.ONCE),
    HOSPITAL_MEALS("住院伙食补助费", "hospital meals", Frequency.ONCE),
    DISABILITY_GRANT("一次性伤残补助金", "one-off disability grant", Frequency.ONCE),
    DISABILITY_ALLOWANCE("伤残津贴", "disability allowance", Frequency.MONTHLY),
    MINIMUM_WAGE_TOP_UP("伤残津贴最低工资补差", "top-up of the allowance to the minimum wage", Frequency.MONTHLY),
    PENSION_TOP_UP("基本养老金低于伤残津贴的差额", "top-up of the pension to the allowance", Frequency.MONTHLY),
    NURSING_ALLOWANCE("生活护理费", "living nursing allowance", Frequency.MONTHLY),
    MEDICAL_SUBSIDY("一次性工伤医疗补助金", "one-off medical subsidy on leaving", Frequency.ONCE),
    EMPLOYMENT_SUBSIDY("一次性伤残就业补助金", "one-off employment subsidy on leaving", Frequency.ONCE),
    JOINT_SUBSIDY("一次性工伤医疗补助金和伤残就业补助金（合并计发）", "one sum on leaving for both subsidies", Frequency.ONCE),
    FUNERAL_GRANT("丧葬补助金", "funeral grant", Frequency.ONCE),
    WORK_DEATH_GRANT("一次性工亡补助金", "one-off work-death grant", Frequency.ONCE),
    PROVINCIAL_DEATH_GRANT("一次性工亡补助金（地方规定）", "provincial death grant", Frequency.ONCE),
    WORK_DEATH_GRANT_ADVANCE("预支一次性工亡补助金", "advance of the work-death grant", Frequency.ONCE),
    WORK_DEATH_GRANT_ADVANCE_REPAID("退还预支的一次性工亡补助金", "advance of the work-death grant, to be repaid", Frequency.ONCE),
    PENSION_FUNERAL_GRANT("基本养老保险丧葬补助金", "funeral grant of the basic pension insurance", Frequency.ONCE),
    PENSION_SURVIVOR_GRANT("基本养老保险抚恤金", "survivors' grant of the basic pension insurance", Frequency.ONCE),
    DEPENDANT_PENSION("供养亲属抚恤金", "dependant's pension", Frequency.MONTHLY),
    MISSING_WAGE("下落不明期间工资", "wage while missing", Frequency.MONTHLY),
    MARTYR_HONOUR_GRANT("烈士褒扬金", "martyr honour grant", Frequency.ONCE),
    MARTYR_SPECIAL_SUBSIDY("烈士遗属特别补助金", "martyr survivors' special subsidy", Frequency.ONCE),
    MARTYR_LUMP_SUM("一次性抚恤金", "one-off survivors' sum of a martyr outside work injury", Frequency.ONCE),
    REGULAR_PENSION("定期抚恤金", "regular pension", Frequency.MONTHLY),
    REMARRIED_SPOUSE_SUBSIDY("再婚配偶定期补助", "regular subsidy of a remarried spouse", Frequency.MONTHLY),
    REGULAR_PENSION_FUNERAL_AID("定期抚恤金领取人丧葬补助", "funeral aid on a recipient's death", Frequency.ONCE),
    LIKE_POLICE_GRANT("参照因公牺牲人民警察的一次性抚恤金", "survivors' sum as for police dead on duty", Frequency.ONCE),
    LOCAL_SURVIVOR_SUBSIDY("遗属特别补助金", "local survivors' special subsidy", Frequency.ONCE),
    LOCAL_SURVIVOR_GRANT("地方抚恤补助", "grant of a local survivors' fund", Frequency.ONCE),
    COURAGE_GRANT("见义勇为牺牲人员遗属一次性抚恤金", "survivors' sum after an act of courage", Frequency.ONCE),
    COURAGE_AWARD("见义勇为特别奖金", "award for courage", Frequency.ONCE);

    private final String zh;
    private final String en;
    private final Frequency frequency;

    Benefit(String zh, String en, Frequency frequency) {
        this.zh = zh;
        this.en = en;
        this.frequency = frequency;
    }

    /** Returns its name in law, in Chinese. */
    public String zh() {
        return zh;
    }

    /** Returns its name in English. */
    public String en() {
        return en;
    }

    public Frequency frequency() {
        return frequency;
    }
}
