package org.fenglu.book.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.wage.kind.Component;
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
