package org.fenglu.kernel.career.pension;

/** What the arithmetic of a pension is about: the name of a line in an explanation. */
public enum PensionPart {
    PENSION_ACCOUNT("养老保险个人账户", "personal account of the pension insurance"),
    HOUSING_FUND_ACCOUNT("住房公积金账户", "housing fund account"),
    INDEXED_WAGE("指数化月平均缴费工资", "indexed monthly wage"),
    BASIC_PENSION("基础养老金", "basic part of the pension"),
    ACCOUNT_PENSION("个人账户养老金", "account part of the pension"),
    TRANSITIONAL_PENSION("过渡性养老金", "transitional part of the pension"),
    LOCAL_EXTRA("地方增发养老金", "local extra"),
    FIRST_PENSION("首月基本养老金", "first monthly pension");

    private final String nameZh;
    private final String nameEn;

    PensionPart(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}
