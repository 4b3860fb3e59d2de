package org.fenglu.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** What an example shows of an answer, and what of that is the same each time. */
final class ExampleAnswer {

    /** Long lists are shown by their beginning. */
    private static final int ITEMS_SHOWN = 2;

    /** Numbers, moments and fingerprints: another time they are others. */
    private static final Set<String> OTHERS_EACH_TIME = Set.of(
            "id",
            "run",
            "claim",
            "count",
            "next",
            "link",
            "state",
            "tally",
            "knownAt",
            "openedAt",
            "recordedAt",
            "draftedAt",
            "decidedAt",
            "startedAt",
            "finishedAt",
            "createdOn",
            "expiresOn",
            "rateBook",
            "fingerprint",
            "inputHash",
            "engineVersion");

    private ExampleAnswer() {}

    /** Returns what is shown of an answer. */
    static JsonNode shown(JsonNode answer) {
        if (answer.isArray()) {
            ArrayNode some = JsonNodeFactory.instance.arrayNode();
            for (int at = 0; at < Math.min(ITEMS_SHOWN, answer.size()); at++) {
                some.add(shown(answer.get(at)));
            }
            return some;
        }
        if (answer.isObject()) {
            ObjectNode whole = JsonNodeFactory.instance.objectNode();
            answer.fields().forEachRemaining(field -> whole.set(field.getKey(), shown(field.getValue())));
            return whole;
        }
        return answer;
    }

    /** Returns what of an answer is the same each time; of the rest, that it is there. */
    static JsonNode fixed(JsonNode shown) {
        if (shown.isArray()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            shown.forEach(item -> all.add(fixed(item)));
            return all;
        }
        if (shown.isObject()) {
            ObjectNode whole = JsonNodeFactory.instance.objectNode();
            shown.fields()
                    .forEachRemaining(field -> whole.set(
                            field.getKey(),
                            OTHERS_EACH_TIME.contains(field.getKey())
                                    ? JsonNodeFactory.instance.textNode("…")
                                    : fixed(field.getValue())));
            if (whole.has("tally")) {
                whole.remove("units"); // a run that has just begun has none yet, or some already
            }
            return whole;
        }
        return shown;
    }
}
