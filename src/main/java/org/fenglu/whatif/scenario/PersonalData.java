package org.fenglu.whatif.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/**
 * What in a scenario may identify a person: a number of the roster, and whatever looks like a number of an identity
 * card, a telephone or an account, or like an address of mail. A name of a person cannot be told from other words.
 */
final class PersonalData {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{7,}|(\\p{Nd}[ \\-]?){9,}|@");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,8}(\\.[0-9]{1,2})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String OFFICER_NO = "officerNo";
    private static final String EXPECTED = "";

    private final List<Finding> findings = new ArrayList<>();

    private PersonalData() {}

    /** Returns each place that may identify a person; what was found there is not repeated. */
    static List<Finding> in(String name, ObjectNode request) {
        PersonalData search = new PersonalData();
        search.text("name", name);
        search.node("request", request);
        return search.findings;
    }

    private void node(String path, JsonNode node) {
        if (node.isTextual()) {
            text(path, node.textValue());
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                node(path + "[" + at + "]", node.get(at));
            }
        } else {
            node.properties().forEach(field -> field(path, field));
        }
    }

    private void field(String path, Map.Entry<String, JsonNode> field) {
        String place = path + "." + field.getKey();
        if (field.getKey().equals(OFFICER_NO)) {
            complain(place);
            return;
        }
        text(path, field.getKey());
        node(place, field.getValue());
    }

    private void text(String path, String text) {
        boolean isPlain = AMOUNT.matcher(text).matches() || DAY.matcher(text).matches();
        if (!isPlain && NUMBER.matcher(text).find()) {
            complain(path);
        }
    }

    private void complain(String path) {
        findings.add(new Finding(FindingCode.SCENARIO_PERSONAL_DATA, path, "…", EXPECTED));
    }
}
