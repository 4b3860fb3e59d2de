package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts facts that became known later together with those known before.
 *
 * <p>As a merge patch (RFC 7396): a key replaces the same key, null takes it away. Beyond that a list whose elements
 * have an {@code id} or a {@code from} is merged element by element, and an element with {@code "withdrawn": true} is
 * taken out; any other list is replaced whole.
 */
final class FactsMerge {

    private static final List<String> KEYS = List.of("id", "from");
    private static final String WITHDRAWN = "withdrawn";

    private FactsMerge() {}

    /** Merges later facts into earlier ones, which are changed. */
    static ObjectNode merge(ObjectNode known, ObjectNode later) {
        for (Map.Entry<String, JsonNode> field : later.properties()) {
            JsonNode value = field.getValue();
            JsonNode before = known.get(field.getKey());
            if (value.isNull()) {
                known.remove(field.getKey());
            } else if (value instanceof ObjectNode object) {
                ObjectNode inner = before instanceof ObjectNode old ? old : known.objectNode();
                known.set(field.getKey(), merge(inner, object));
            } else if (value instanceof ArrayNode list) {
                ArrayNode inner = before instanceof ArrayNode old && isKeyed(list) ? old : known.arrayNode();
                known.set(field.getKey(), merge(inner, list));
            } else {
                known.set(field.getKey(), value);
            }
        }
        return known;
    }

    private static ArrayNode merge(ArrayNode known, ArrayNode later) {
        for (JsonNode element : later) {
            String key = key(element);
            int place = key == null ? -1 : place(known, key);
            if (!(element instanceof ObjectNode object)) {
                known.add(element);
            } else if (object.path(WITHDRAWN).asBoolean()) {
                if (place >= 0) {
                    known.remove(place);
                }
            } else if (place >= 0) {
                known.set(place, merge((ObjectNode) known.get(place), object));
            } else {
                known.add(merge(known.objectNode(), object));
            }
        }
        return known;
    }

    private static boolean isKeyed(ArrayNode list) {
        for (JsonNode element : list) {
            if (key(element) == null) {
                return false;
            }
        }
        return true;
    }

    private static int place(ArrayNode list, String key) {
        for (int at = 0; at < list.size(); at++) {
            if (key.equals(key(list.get(at)))) {
                return at;
            }
        }
        return -1;
    }

    /** Returns what an element of a list is known by, or null where it has no such key. */
    private static @Nullable String key(JsonNode element) {
        for (String name : KEYS) {
            if (element.path(name).isTextual()) {
                return name + "=" + element.get(name).textValue();
            }
        }
        return null;
    }
}
