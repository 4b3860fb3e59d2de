package org.fenglu.book.catalog;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.ComponentKind;
import org.fenglu.kernel.pay.wage.kind.Condition;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.SchemeTerms;
import org.fenglu.kernel.pay.wage.time.WorkCalendar;
import org.fenglu.kernel.pay.wage.time.WorkTime;
import org.fenglu.kernel.whole.control.ControlRule;

/** A table's values as JSON: the kernel's records as they are, exact amounts as text. */
public final class WireValues {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .propertyNamingStrategy(new PlainBooleans())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addMixIn(ComponentKind.class, KindByName.class)
            .addMixIn(ControlRule.class, KindByName.class)
            .addMixIn(PayScheme.class, WireParts.Scheme.class)
            .addMixIn(SchemeTerms.class, WireParts.Terms.class)
            .addMixIn(GradeLadder.class, WireParts.Ladder.class)
            .addMixIn(Component.class, WireParts.Part.class)
            .addMixIn(Condition.class, WireParts.When.class)
            .addMixIn(WorkTime.class, WireParts.Hours.class)
            .addModule(new SimpleModule()
                    .addSerializer(Money.class, ToStringSerializer.instance)
                    .addSerializer(Rate.class, ToStringSerializer.instance)
                    .addSerializer(Quantity.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(WorkCalendar.class, new CalendarByMonth()))
            .build();

    private WireValues() {}

    /** Returns the values of a table as JSON. */
    public static JsonNode json(Object values) {
        return JSON.valueToTree(values);
    }

    /** A statement of Java, {@code isPaid}, is written as everywhere on the wire: {@code paid}. */
    private static final class PlainBooleans extends PropertyNamingStrategy {

        private static final long serialVersionUID = 1L;
        private static final Pattern STATEMENT = Pattern.compile("is([A-Z])(.*)");

        @Override
        public String nameForField(MapperConfig<?> config, AnnotatedField field, String name) {
            return plain(name);
        }

        @Override
        public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod getter, String name) {
            return plain(name);
        }

        private static String plain(String name) {
            Matcher statement = STATEMENT.matcher(name);
            return statement.matches() ? statement.group(1).toLowerCase(Locale.ROOT) + statement.group(2) : name;
        }
    }

    /** A kind of component and of control says which one it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = As.PROPERTY, property = "kind")
    private interface KindByName {}

    /** A calendar as the paid days of each month. */
    private static final class CalendarByMonth extends StdSerializer<WorkCalendar> {

        private static final long serialVersionUID = 1L;
        private static final int MONTHS = 12;

        CalendarByMonth() {
            super(WorkCalendar.class);
        }

        @Override
        public void serialize(WorkCalendar calendar, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            json.writeObjectFieldStart("paidDays");
            for (int month = 1; month <= MONTHS; month++) {
                YearMonth of = YearMonth.of(calendar.year(), month);
                json.writeNumberField(of.toString(), calendar.paidDays(of.atDay(1), of.atEndOfMonth()));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
