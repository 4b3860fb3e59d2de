package org.fenglu.kernel.loss.survivor;

import java.util.Map;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a place on auxiliary police add for survivors. Each is off unless a case switches it on: the texts
 * were seen in part, and most leave open what they add to.
 *
 * @param rules by the name that a case switches them on with
 */
public record AuxiliaryRules(Map<String, Rule> rules) {

    /** Name of the table inside a region's folder. */
    public static final String NAME = "survivor/auxiliary";

    public AuxiliaryRules {
        rules = Map.copyOf(rules);
    }

    /** What a rule does. */
    public enum Kind {
        /** 参照因公牺牲人民警察抚恤: survivors are treated like those of police who died on duty. */
        LIKE_POLICE,
        /** 抚恤资金: a fund of the place pays what it decides. */
        LOCAL_FUND,
        /** Says what holds anyway: work injury by 工伤保险条例, martyrs by 烈士褒扬条例. */
        AS_THE_LAW,
        /** 人身意外伤害保险: an insurance that the police take out; what it pays is the insurer's. */
        ACCIDENT_INSURANCE
    }

    /**
     * One rule.
     *
     * @param kind what it does
     * @param place the article
     * @param payer who pays, where the rule brings money
     */
    public record Rule(Kind kind, String place, @Nullable Payer payer) {}
}
