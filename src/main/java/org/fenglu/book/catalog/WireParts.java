package org.fenglu.book.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.SchemeTerms;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.staff.Dimension;

/** What is answered of the kernel's values that are no records. */
final class WireParts {

    private WireParts() {}

    /** A pay scheme. */
    interface Scheme {
        @JsonProperty
        String nameZh();

        @JsonProperty
        GradeLadder ladder();

        @JsonProperty
        SchemeTerms terms();

        @JsonProperty
        List<Component> components();
    }

    /** What a scheme says besides; its grades are the ladder. */
    @JsonIgnoreProperties("grades")
    interface Terms {}

    /** A ladder of grades. */
    interface Ladder {
        @JsonProperty
        List<String> grades();

        @JsonProperty
        Map<String, Integer> steps();
    }

    /** A component: what it counts for is answered flag by flag. */
    interface Part {
        @JsonSerialize(using = FlagByFlag.class)
        Set<Flag> flags();
    }

    /** Each flag, whether it is set or not. */
    static final class FlagByFlag extends StdSerializer<Set<Flag>> {

        private static final long serialVersionUID = 1L;

        FlagByFlag() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<Flag> flags, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            for (Flag flag : Flag.values()) {
                json.writeBooleanField(flag.word(), flags.contains(flag));
            }
            json.writeEndObject();
        }
    }

    /** When a component is due. */
    interface When {
        @JsonProperty
        Map<Dimension, String> values();
    }

    /** Working time. */
    interface Hours {
        @JsonProperty
        Quantity paidDaysPerMonth();

        @JsonProperty
        Quantity hoursPerDay();

        @JsonProperty
        Map<OvertimeKind, Rate> overtime();
    }
}
