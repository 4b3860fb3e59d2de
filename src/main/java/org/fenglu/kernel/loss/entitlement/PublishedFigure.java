package org.fenglu.kernel.loss.entitlement;

/** The published figures that benefits are counted in; regions use different averages for different benefits. */
public enum PublishedFigure {
    /** 计算本人工资上下限的平均工资: the average of the 60% and 300% limits. */
    OWN_WAGE_AVERAGE,
    /** 丧葬补助金的平均工资. */
    FUNERAL_AVERAGE,
    /** 生活护理费的平均工资. */
    NURSING_AVERAGE,
    /** 离职两项补助金的平均工资. */
    SUBSIDY_AVERAGE,
    /** 全省（自治区、直辖市）平均工资. */
    PROVINCIAL_AVERAGE,
    /** 全国城镇居民人均可支配收入. */
    NATIONAL_INCOME,
    /** 当地最低工资标准. */
    MINIMUM_WAGE,
    /** 排职少尉军官的月基本工资. */
    SECOND_LIEUTENANT_WAGE
}
