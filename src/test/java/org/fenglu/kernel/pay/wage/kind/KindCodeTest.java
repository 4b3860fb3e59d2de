package org.fenglu.kernel.pay.wage.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.wage.kind.ExtraMonth.Served;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The kinds that a scheme may name, and what a part of a month pays of each unless the scheme says")
class KindCodeTest {

    private static final Money YUAN = Money.yuan("1.00");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        FIXED         | ATTENDED
        PERSONAL      | ATTENDED
        TABLE         | ATTENDED
        SERVICE_STEP  | ATTENDED
        SERVICE_BAND  | ATTENDED
        INDEX_SHARE   | ATTENDED
        PERCENT_OF    | ATTENDED
        SPLIT_OF      | ATTENDED
        COUNT_RATE    | WHOLE
        TIME_MULTIPLE | WHOLE
        ASSESSED      | ATTENDED
        SEASONAL      | WHOLE
        AWARD         | WHOLE
        EXTRA_MONTH   | WHOLE
        TOP_UP        | ATTENDED
        CAP           | ATTENDED
        DEDUCTION     | WHOLE
        UNKNOWN       | ATTENDED
        """)
    void hasADefault(String name, Proration expected) {
        KindCode code = KindCode.named(name);

        assertThat(code).isNotNull();
        assertThat(code.proration()).isEqualTo(expected);
    }

    @Test
    void everyKindIsInTheTable() {
        assertThat(KindCode.values()).hasSize(18);
        assertThat(KindCode.named("FIX")).isNull();
    }

    @Test
    void theFormOfAKindMayDecide() {
        assertThat(new Assessed(true, Map.of("A", YUAN), -1, Map.of()).prorationUnlessSaid(KindCode.ASSESSED))
                .isEqualTo(Proration.WHOLE);
        assertThat(new Assessed(false, Map.of("A", YUAN), -1, Map.of()).prorationUnlessSaid(KindCode.ASSESSED))
                .isEqualTo(Proration.ATTENDED);
        assertThat(new NetTopUp(YUAN, List.of()).prorationUnlessSaid(KindCode.TOP_UP))
                .isEqualTo(Proration.WHOLE);
        assertThat(new TopUp(YUAN, List.of()).prorationUnlessSaid(KindCode.TOP_UP))
                .isEqualTo(Proration.ATTENDED);
    }

    @Test
    void aKindAnswersForItself() {
        ComponentKind extra = new ExtraMonth(Quantity.whole(1), List.of(), 1, Served.NOT_COUNTED);
        ComponentKind assessed = new Assessed(true, Map.of("A", YUAN), -1, Map.of());
        assertThat(new CountRate("NIGHT", YUAN, null, null).events()).containsExactly("NIGHT");
        assertThat(new Award(List.of("MERIT"), Map.of("MERIT", YUAN), null).events())
                .containsExactly("MERIT");
        assertThat(new OvertimePay(OvertimeKind.HOLIDAY).hours()).isEqualTo(OvertimeKind.HOLIDAY);
        assertThat(new Seasonal(Set.of(1, 2), YUAN).season()).containsExactlyInAnyOrder(1, 2);
        assertThat(assessed.results(true)).containsExactly("A");
        assertThat(assessed.results(false)).isEmpty();
        assertThat(new LeaveDeduction(0, true, Rate.ZERO).deductsSickDays()).isTrue();
        assertThat(extra.events()).isEmpty();
        assertThat(extra.season()).isEmpty();
        assertThat(extra.isOvertime()).isFalse();
    }

    @Test
    void whatAFileCallsAFlagIsItsOwn() {
        assertThat(Arrays.stream(Flag.values()).map(Flag::word)).doesNotHaveDuplicates();
    }
}
