package org.fenglu.book.ratebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fenglu.kernel.money.Money;

/**
 * One amount of a pay scheme, where its file has it.
 *
 * @param component code of the component
 * @param nameZh its name
 * @param keys what tells it from the component's other amounts, such as grade and step, in the order of the file
 * @param field its key in the file, such as {@code amount}, {@code perYear}, {@code capAmount}
 * @param isYearly whether the standard is a yearly one
 * @param amount yuan
 */
public record SchemeAmount(
        String component, String nameZh, Map<String, String> keys, String field, boolean isYearly, Money amount) {

    /** Key under which a selector names a field, where a component has several. */
    public static final String FIELD = "field";

    private static final String CAP = "capAmount";

    public SchemeAmount {
        keys = new LinkedHashMap<>(keys);
    }

    /** Returns the same place with another amount. */
    public SchemeAmount with(Money other) {
        return new SchemeAmount(component, nameZh, keys, field, isYearly, other);
    }

    /** Returns whether this is the place of the other amount. */
    public boolean isPlaceOf(SchemeAmount other) {
        return component.equals(other.component) && keys.equals(other.keys) && field.equals(other.field);
    }

    /** Returns whether all of a selector's keys are this amount's; a cap is meant only where it is named. */
    public boolean isMeantBy(Map<String, String> selector) {
        boolean isFieldMeant = selector.containsKey(FIELD) ? field.equals(selector.get(FIELD)) : !field.equals(CAP);
        return isFieldMeant
                && selector.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(FIELD))
                        .allMatch(entry -> Objects.equals(keys.get(entry.getKey()), entry.getValue()));
    }

    /** Returns the place on one line: component, keys, and the field where it is a cap. */
    public String place() {
        String parts = keys.entrySet().stream()
                .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining());
        return component + parts + (field.equals(CAP) ? " " + CAP : "");
    }
}
