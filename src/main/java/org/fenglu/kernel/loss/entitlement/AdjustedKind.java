package org.fenglu.kernel.loss.entitlement;

/**
 * What the yearly adjustments of benefits in payment tell apart.
 *
 * <p>Source: 工伤保险条例 article 40, and the yearly notices of the provinces; 广东 has four levels of nursing.
 */
public enum AdjustedKind {
    GRADE_1("一级伤残津贴", "allowance, grade 1"),
    GRADE_2("二级伤残津贴", "allowance, grade 2"),
    GRADE_3("三级伤残津贴", "allowance, grade 3"),
    GRADE_4("四级伤残津贴", "allowance, grade 4"),
    GRADE_5("五级伤残津贴", "allowance, grade 5"),
    GRADE_6("六级伤残津贴", "allowance, grade 6"),
    NURSING_FULL("生活护理费（完全不能自理）", "nursing, wholly unable to care for oneself"),
    NURSING_MOST("生活护理费（大部分不能自理）", "nursing, mostly unable"),
    NURSING_PART("生活护理费（部分不能自理）", "nursing, partly unable"),
    NURSING_1("生活护理费（广东一级）", "nursing, level 1 of Guangdong"),
    NURSING_2("生活护理费（广东二级）", "nursing, level 2 of Guangdong"),
    NURSING_3("生活护理费（广东三级）", "nursing, level 3 of Guangdong"),
    NURSING_4("生活护理费（广东四级）", "nursing, level 4 of Guangdong"),
    SPOUSE("供养亲属抚恤金（配偶）", "dependant's pension of the spouse"),
    LONELY_SPOUSE("供养亲属抚恤金（配偶，孤寡老人）", "dependant's pension of a spouse who is old and alone"),
    DEPENDANT("供养亲属抚恤金（其他亲属）", "dependant's pension of another relative"),
    LONELY_DEPENDANT("供养亲属抚恤金（其他亲属，孤寡老人或者孤儿）", "the same of one old and alone, or of an orphan");

    private final String zh;
    private final String en;

    AdjustedKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Returns the kind in Chinese. */
    public String zh() {
        return zh;
    }

    /** Returns the kind in English. */
    public String en() {
        return en;
    }
}
