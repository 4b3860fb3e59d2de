package org.fenglu.force.payrun;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Version;

/**
 * What the tables say, as bytes: equal exactly where every value is equal. Not the documents that say it, not notes,
 * not the days between which it holds.
 *
 * <p>Values are written out field by field, so a field that a table gets later is part of it by itself. Safe to share
 * between threads.
 */
final class TableValues {

    private static final JsonMapper WRITER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(new InOrder()))
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .disable(MapperFeature.USE_ANNOTATIONS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            // Two kinds with the same fields are not the same rule, so values of open types say what they are.
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder().build(),
                    ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE,
                    JsonTypeInfo.As.WRAPPER_ARRAY)
            .build();

    private final Map<Version, byte[]> written = new ConcurrentHashMap<>();

    /** Returns SHA-256 over the values of some versions, whatever their order. */
    byte[] digest(Collection<Dated<?>> dated) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        dated.stream()
                .sorted(Comparator.comparing(one -> one.version().id()))
                .forEach(one -> digest.update(written.computeIfAbsent(one.version(), any -> values(one))));
        return digest.digest();
    }

    private static byte[] values(Dated<?> dated) {
        return DigestUtils.sha256(dated.version().table() + '\n' + text(dated.values()));
    }

    /** Returns a table's values written out. */
    static String text(Object values) {
        try {
            return WRITER.writeValueAsString(values);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The values " + values.getClass() + " cannot be written out", unwritable);
        }
    }

    /** A set has another order in each process, so its elements are written in the order of their texts. */
    private static final class InOrder extends StdSerializer<Set<?>> {

        private static final long serialVersionUID = 1L;

        InOrder() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider) throws IOException {
            Set<String> texts = new TreeSet<>();
            for (Object element : set) {
                texts.add(text(element));
            }
            json.writePOJO(List.copyOf(texts));
        }

        @Override
        public void serializeWithType(Set<?> set, JsonGenerator json, SerializerProvider provider, TypeSerializer type)
                throws IOException {
            serialize(set, json, provider);
        }
    }
}
