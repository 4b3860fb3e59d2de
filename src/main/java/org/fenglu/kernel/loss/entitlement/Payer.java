package org.fenglu.kernel.loss.entitlement;

/** Who pays a benefit. */
public enum Payer {
    FUND("工伤保险基金", "work-injury insurance fund"),
    EMPLOYER("用人单位", "employer"),
    AGENCY("劳务派遣单位", "dispatch agency"),
    AGENCY_AND_USER_UNIT("劳务派遣单位与用工单位（连带）", "dispatch agency and user unit, jointly"),
    VETERANS_OFFICE("县级退役军人事务部门", "county veterans office"),
    NEW_COUNTY_VETERANS_OFFICE("迁入地县级退役军人事务部门", "veterans office of the county moved to"),
    PENSION_FUND("基本养老保险基金", "basic pension insurance fund"),
    RECIPIENT("领取人退还", "recipient, who repays"),
    LOCAL_FUND("地方抚恤资金", "local survivors' fund"),
    LOCAL_RULE("按地方规定的支付主体", "as the local rule says"),
    COUNTY_FINANCE("县级财政（民政部门发放）", "county finance, through civil affairs"),
    PROVINCE("省级人民政府", "province");

    private final String zh;
    private final String en;

    Payer(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Returns who it is, in Chinese. */
    public String zh() {
        return zh;
    }

    /** Returns who it is, in English. */
    public String en() {
        return en;
    }
}
