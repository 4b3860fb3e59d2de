package org.fenglu.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Text in JSON as a person can have written it: no invisible control characters, which the database could not even
 * keep, and none that came apart on the way here.
 */
final class PlainText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    private static final String LINES = "\t\n\r";

    /** Stands where a program before ours could not read what was written. */
    private static final int REPLACEMENT = 0xFFFD;

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text == null || isPlain(text)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "control characters");
    }

    /** Whether a text can be shown and kept as it is; tabs and line breaks can. */
    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::isBroken);
    }

    private static boolean isBroken(int character) {
        boolean isControl = Character.isISOControl(character) && LINES.indexOf(character) < 0;
        return isControl || character == REPLACEMENT || Character.getType(character) == Character.SURROGATE;
    }
}
