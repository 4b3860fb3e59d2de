package org.fenglu.whatif.scenario;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An input that may be varied, named by its place in the request for a projection. */
public enum SweepInput {
    /** 地区. */
    REGION("officer.region"),
    /** 薪酬方案. */
    SCHEME("officer.scheme"),
    /** 用工形式. */
    FORM("officer.form"),
    /** 层级. */
    GRADE("officer.placement.GRADE"),
    /** 档次. */
    STEP("officer.placement.STEP"),
    /** 岗位类别. */
    POST_FAMILY("officer.placement.POST_FAMILY"),
    /** 岗位. */
    POST("officer.placement.POST"),
    /** 学历. */
    EDUCATION("officer.placement.EDUCATION"),
    /** 公积金比例. */
    FUND_RATE("officer.fund.rate"),
    /** 社会平均工资每年的涨幅. */
    AVERAGE_WAGE("growth.averageWage.percent"),
    /** 最低工资每年的涨幅. */
    MINIMUM_WAGE("growth.minimumWage.percent"),
    /** 薪酬标准的涨幅. */
    PAY_STANDARD("growth.payStandard.percent"),
    /** 物价每年的涨幅. */
    PRICES("growth.prices.percent"),
    /** 个人账户记账利率. */
    ACCOUNT_RATE("growth.accountRate.percent"),
    /** 退休年龄类别. */
    RETIREMENT("person.retirement");

    private static final String GROWTH = "growth.";

    private final String place;

    SweepInput(String place) {
        this.place = place;
    }

    /** Returns the place in the request that is varied. */
    @JsonValue
    public String place() {
        return place;
    }

    /** Returns the place, as it is written in a request. */
    @Override
    public String toString() {
        return place;
    }

    /** Returns the request with a value in this place; a growth becomes one of the same share each year. */
    ObjectNode with(ObjectNode request, String value) {
        ObjectNode changed = request.deepCopy();
        ObjectNode at = changed;
        String[] steps = place.split("\\.");
        for (int step = 0; step < steps.length - 1; step++) {
            at = at.get(steps[step]) instanceof ObjectNode inner ? inner : at.putObject(steps[step]);
        }
        if (place.startsWith(GROWTH)) {
            at.set("kind", JsonNodeFactory.instance.textNode("FIXED"));
        }
        at.put(steps[steps.length - 1], value);
        return changed;
    }
}
