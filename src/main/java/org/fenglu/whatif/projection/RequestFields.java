package org.fenglu.whatif.projection;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.whatif.quote.FactsRequest;
import org.fenglu.whatif.quote.OfficerRequest;
import org.fenglu.words.wording.Refusal;

/** Where the field of a finding stands in a request for a projection: the kernel names it by its fact alone. */
final class RequestFields {

    private static final Set<String> OFFICER = names(OfficerRequest.class);
    private static final Set<String> FACTS = names(FactsRequest.class);
    private static final Map<String, Dimension> AXES = Arrays.stream(Dimension.values())
            .filter(axis -> axis != Dimension.STATUS)
            .collect(Collectors.toUnmodifiableMap(RequestFields::name, axis -> axis));
    private static final String ON_AXES = "[A-Z_]+( x [A-Z_]+)*";

    private RequestFields() {}

    /** The name of an axis as a field has it, such as postFamily. */
    private static String name(Dimension axis) {
        String[] words = axis.name().toLowerCase(Locale.ROOT).split("_", 2);
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    private static Set<String> names(Class<? extends Record> request) {
        return Arrays.stream(request.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the refusal with each finding at its place in the request, none of them twice. */
    static Refusal refusal(List<Finding> findings) {
        return Refusal.of(
                findings.stream().map(RequestFields::placed).distinct().toList());
    }

    private static Finding placed(Finding finding) {
        return new Finding(finding.code(), path(finding.field()), finding.found(), finding.expected());
    }

    /** Returns the path of a field. */
    static String path(String field) {
        String first = field.split("[.\\[]", 2)[0];
        if (field.equals("month")) {
            return "from";
        } else if (field.equals("annualAssessment")) {
            return "annualAssessment.result";
        } else if (OFFICER.contains(first)) {
            return "officer." + field;
        } else if (AXES.containsKey(first)) {
            return "officer.placement." + AXES.get(first);
        } else if (FACTS.contains(first)) {
            return "facts." + field;
        }
        return field.matches(ON_AXES) ? "officer.placement" : field;
    }
}
