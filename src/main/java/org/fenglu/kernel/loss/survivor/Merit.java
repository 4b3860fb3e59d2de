package org.fenglu.kernel.loss.survivor;

/** Honours and merits that raise the one-off sum (军人抚恤优待条例 2024 article 16; 2019 article 13). */
public enum Merit {
    /** None that raises it. */
    NONE,
    /** 勋章、国家荣誉称号. */
    MEDAL_OF_STATE,
    /** 党中央、国务院、中央军委授予的荣誉称号; until 2024-09-30 中央军委授予的荣誉称号. */
    TITLE_OF_CENTRE,
    /** 一等战功、一级表彰、中央军委授权的单位授予的荣誉称号; until 2024-09-30 军区级单位授予的荣誉称号. */
    TITLE_OF_COMMAND,
    /** 二等战功、一等功、经批准的二级表彰; until 2024-09-30 一等功. */
    FIRST_CLASS,
    /** 三等战功、二等功; until 2024-09-30 二等功. */
    SECOND_CLASS,
    /** 四等战功、三等功; until 2024-09-30 三等功. */
    THIRD_CLASS
}
