package org.fenglu.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * A value that JSON has no kind of its own for, a day or a month, read from a text and from nothing else: the library
 * takes an empty list for a day that was left out.
 *
 * @param <T> the value
 */
final class WrittenAsText<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final Class<T> type;
    private final transient Function<String, T> parse;

    WrittenAsText(Class<T> type, Function<String, T> parse) {
        super(type);
        this.type = type;
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        try {
            return parse.apply(parser.getText().strip());
        } catch (DateTimeException notOne) {
            return type.cast(context.handleWeirdStringValue(type, parser.getText(), notOne.getMessage()));
        }
    }
}
