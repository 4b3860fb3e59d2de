package org.fenglu.http;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** How a value of a type is written in JSON, for somebody who has written it wrongly. */
final class JsonTypes {

    private JsonTypes() {}

    static String named(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(" | "));
        }
        if (type == LocalDate.class) {
            return "\"2026-10-31\"";
        }
        if (type == YearMonth.class) {
            return "\"2026-10\"";
        }
        if (type == String.class) {
            return "\"…\"";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true | false";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "[…]";
        }
        boolean isNumber = type.isPrimitive() || Number.class.isAssignableFrom(type);
        return isNumber ? "0" : "{…}";
    }
}
