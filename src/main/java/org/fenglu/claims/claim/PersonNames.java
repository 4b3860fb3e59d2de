package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** How people are called in the facts: wherever an {@code id} stands beside a {@code name}. */
final class PersonNames {

    private PersonNames() {}

    static Map<String, String> in(JsonNode facts) {
        Map<String, String> names = new HashMap<>();
        collect(facts, names);
        return names;
    }

    private static void collect(JsonNode node, Map<String, String> names) {
        if (node.path("id").isTextual() && node.path("name").isTextual()) {
            names.put(node.get("id").textValue(), node.get("name").textValue());
        }
        node.forEach(inner -> collect(inner, names));
    }
}
