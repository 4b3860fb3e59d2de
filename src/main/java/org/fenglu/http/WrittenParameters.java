package org.fenglu.http;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import org.fenglu.words.answer.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Days, months and moments in addresses and queries, written as in bodies. */
@Provider
final class WrittenParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> PARSE = Map.of(
            LocalDate.class, WrittenDate::day, YearMonth.class, WrittenDate::month, Instant.class, WrittenDate::moment);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> parse = PARSE.get(type);
        return parse == null ? null : new Written<>(type, parse);
    }

    private record Written<T>(Class<T> type, Function<String, ?> parse) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            return text == null ? null : type.cast(parse.apply(text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
