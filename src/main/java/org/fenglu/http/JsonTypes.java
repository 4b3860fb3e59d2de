package org.fenglu.http;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a value of a type is written in JSON, for a caller who has written it wrongly. */
final class JsonTypes {

    private static final Pattern TOKEN = Pattern.compile("(VALUE_[A-Z_]+|START_ARRAY|START_OBJECT)");

    private JsonTypes() {}

    /** The kind of value that Jackson tells it met, such as {@code VALUE_NUMBER_INT}; empty where it tells none. */
    static String found(String message) {
        Matcher token = TOKEN.matcher(message);
        if (!token.find()) {
            return "";
        }
        return switch (token.group(1)) {
            case "VALUE_NUMBER_INT", "VALUE_NUMBER_FLOAT" -> "数字 (a number)";
            case "VALUE_STRING" -> "文字 (a text)";
            case "VALUE_TRUE" -> "true";
            case "VALUE_FALSE" -> "false";
            case "VALUE_NULL" -> "null";
            case "START_ARRAY" -> "列表 (a list)";
            default -> "对象 (an object)";
        };
    }

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
