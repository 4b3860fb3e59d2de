package org.fenglu.cases;

import java.util.Map;

/** Cases about death at work and martyrs. */
final class SurvivorRules {

    static final Map<String, CaseRule> BY_NAME = Map.of();

    private SurvivorRules() {}
}
