package org.fenglu.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenglu.http.Problem.FieldProblem;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;

/** What is wrong with a JSON body, with the path of the field. */
final class JsonProblem {

    private static final Pattern FOUND_VALUE = Pattern.compile(
            "(?:^Cannot coerce .*?|deserialize from \\w+) value \\([\"']?(?<value>.*?)[\"']?\\)(?: to|$|\n)");

    /** Names the body itself, as JSONPath (RFC 9535) does. */
    private static final String WHOLE = "$";

    private JsonProblem() {}

    static Problem problem(JsonProcessingException unreadable, Wording wording) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown, wording);
        }
        if (unreadable.getCause() instanceof StreamReadException broken) {
            return malformed(broken, wording);
        }
        if (unreadable instanceof JsonMappingException wrong
                && (!wrong.getPath().isEmpty() || isOtherKind(wrong))) {
            return wrongValue(wrong, wording);
        }
        return malformed(unreadable, wording);
    }

    private static Problem unknownField(UnrecognizedPropertyException unknown, Wording wording) {
        List<Object> known = Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
                .map(name -> (Object) name)
                .toList();
        String expected = known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        Map<String, String> parts = Map.of("found", path(unknown), "expected", expected);
        return Problem.of(Statuses.BAD_REQUEST, "FIELD_UNKNOWN", parts, wording);
    }

    /** Whether the body as a whole is a list or a text where an object belongs, or the other way round. */
    private static boolean isOtherKind(JsonMappingException wrong) {
        return wrong instanceof MismatchedInputException && !valueIn(wrong).isEmpty();
    }

    private static Problem wrongValue(JsonMappingException wrong, Wording wording) {
        String field = path(wrong);
        String found =
                wrong instanceof InvalidFormatException format ? String.valueOf(format.getValue()) : valueIn(wrong);
        String expected = wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? JsonTypes.named(mismatch.getTargetType())
                : reason(wrong);
        Map<String, String> parts = Map.of("field", field, "found", found, "expected", expected);
        Problem problem = Problem.of(Statuses.BAD_REQUEST, code(wrong), parts, wording);
        return problem.withFields(List.of(new FieldProblem(field, found, problem.detail())));
    }

    /** Where any text is wanted and a text was found, its characters are wrong. */
    private static String code(JsonMappingException wrong) {
        boolean isText = wrong instanceof InvalidFormatException format
                && format.getTargetType() == String.class
                && format.getValue() instanceof String;
        return isText ? "TEXT_NOT_PLAIN" : "FIELD_MALFORMED";
    }

    private static Problem malformed(JsonProcessingException unreadable, Wording wording) {
        String place = unreadable.getLocation() == null
                ? "1:1"
                : unreadable.getLocation().getLineNr() + ":"
                        + unreadable.getLocation().getColumnNr();
        Map<String, String> parts = Map.of("found", unreadable.getOriginalMessage(), "place", place);
        return Problem.of(Statuses.BAD_REQUEST, "JSON_MALFORMED", parts, wording);
    }

    /** The value that was found, which Jackson tells in its message only. */
    private static String valueIn(JsonMappingException wrong) {
        Matcher told = FOUND_VALUE.matcher(wrong.getOriginalMessage());
        return told.find() ? told.group("value") : JsonTypes.found(wrong.getOriginalMessage());
    }

    /** What a constructor of ours said about the value; nothing of a failure that is not ours. */
    private static String reason(JsonMappingException wrong) {
        Throwable cause = wrong.getCause();
        if (cause instanceof IllegalArgumentException || cause instanceof Refusal) {
            return String.valueOf(cause.getMessage());
        }
        return "";
    }

    private static String path(JsonMappingException wrong) {
        if (wrong.getPath().isEmpty()) {
            return WHOLE;
        }
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
