package org.fenglu.cases;

import java.util.Map;

/** Cases about work injury. */
final class InjuryRules {

    static final Map<String, CaseRule> BY_NAME = Map.of();

    private InjuryRules() {}
}
