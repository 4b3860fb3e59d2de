package org.fenglu.store.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;

/**
 * A JSON object as an entity holds it, and as text in a column of type jsonb. It is read and written field by field as
 * it is, whatever the rules of the service are for requests and answers.
 */
@Converter
public final class JsonContent implements AttributeConverter<ObjectNode, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(ObjectNode content) {
        return content.toString();
    }

    @Override
    public ObjectNode convertToEntityAttribute(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
