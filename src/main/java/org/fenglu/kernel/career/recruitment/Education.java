package org.fenglu.kernel.career.recruitment;

/** The level of education (学历), lowest first. */
public enum Education {
    /** 初中及以下. */
    JUNIOR_HIGH("初中"),
    /** 高中, and 中专 beside it: every text seen names the two together. */
    SENIOR_HIGH("高中（中专）"),
    /** 大学专科. */
    JUNIOR_COLLEGE("大专"),
    /** 大学本科. */
    BACHELOR("本科"),
    /** 硕士研究生. */
    MASTER("硕士"),
    /** 博士研究生. */
    DOCTOR("博士");

    private final String zh;

    Education(String zh) {
        this.zh = zh;
    }

    /** Returns the level in words and its code, as a finding shows it. */
    String shown() {
        return zh + " " + name();
    }
}
