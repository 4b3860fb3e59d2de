package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Who in the family the honour grant goes to: parents or fosterers, spouse, children; where there is none of them,
 * siblings who are under age, or who had no means and were supported by the martyr. The law divides nothing among them.
 *
 * <p>Source: 烈士褒扬条例 article 15(2) (2019: 14(2)).
 *
 * @param ids of the recipients, in the order of the facts
 * @param excluded why others are none
 * @param missing facts without which it cannot be said of a person, by id
 */
public record MartyrRecipients(List<String> ids, Map<String, Reason> excluded, Map<String, List<String>> missing) {

    private static final Set<Relation> FIRST =
            Set.of(Relation.PARENT, Relation.FOSTERER, Relation.SPOUSE, Relation.CHILD, Relation.STEPCHILD);

    public MartyrRecipients {
        ids = List.copyOf(ids);
        excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded)); // its order is that of answers
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing)); // its order is that of answers
    }

    /** Returns the recipients of an officer who died on a day. */
    public static MartyrRecipients of(List<Relative> relatives, LocalDate died, MartyrAges ages) {
        boolean isFirst = relatives.stream().anyMatch(relative -> isOfFirst(relative, died));
        List<String> ids = new ArrayList<>();
        Map<String, Reason> excluded = new LinkedHashMap<>();
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (Relative relative : relatives) {
            List<String> unknown = new ArrayList<>();
            Reason reason =
                    isFirst ? exclusionFromFirst(relative, died) : exclusionFromSiblings(relative, died, ages, unknown);
            if (!unknown.isEmpty()) {
                missing.put(relative.id(), unknown);
            } else if (reason == null) {
                ids.add(relative.id());
            } else {
                excluded.put(relative.id(), reason);
            }
        }
        return new MartyrRecipients(ids, excluded, missing);
    }

    private static boolean isOfFirst(Relative relative, LocalDate died) {
        return exclusionFromFirst(relative, died) == null;
    }

    private static @Nullable Reason exclusionFromFirst(Relative relative, LocalDate died) {
        if (!relative.isAliveOn(died)) {
            return Reason.RECIPIENT_DIED;
        }
        if (relative.relation() == Relation.SIBLING) {
            return Reason.NEARER_RECIPIENTS;
        }
        return FIRST.contains(relative.relation()) && relative.isMarriedOn(died) ? null : Reason.NO_SUCH_RELATION;
    }

    private static @Nullable Reason exclusionFromSiblings(
            Relative relative, LocalDate died, MartyrAges ages, List<String> unknown) {
        if (relative.relation() != Relation.SIBLING) {
            return relative.isAliveOn(died) ? Reason.NO_SUCH_RELATION : Reason.RECIPIENT_DIED;
        }
        if (!relative.isAliveOn(died)) {
            return Reason.RECIPIENT_DIED;
        }
        if (relative.bornOn() == null) {
            unknown.add("bornOn");
            return null;
        }
        if (ages.ofAge(relative.bornOn()).isAfter(died)) {
            return null;
        }
        Boolean supported = relative.supported();
        Boolean hasMeans = relative.conditions().hasMeans();
        if (Boolean.FALSE.equals(supported)) {
            return Reason.NOT_SUPPORTED;
        }
        if (Boolean.TRUE.equals(hasMeans)) {
            return Reason.HAS_MEANS;
        }
        if (supported == null) {
            unknown.add("supported");
        }
        if (hasMeans == null) {
            unknown.add("hasMeans");
        }
        return null;
    }
}
