package org.fenglu.cases;

import java.util.Map;

/** Cases about benefits in payment over the years. */
final class BenefitRules {

    static final Map<String, CaseRule> BY_NAME = Map.of();

    private BenefitRules() {}
}
