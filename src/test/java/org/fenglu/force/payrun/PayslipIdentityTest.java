package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.kernel.staff.VatMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a payslip stands on")
class PayslipIdentityTest {

    private static final String RULES = "00".repeat(32);
    private static final byte[] VALUES = DigestUtils.sha256("values");
    private static final byte[] OFFICER = "officer".getBytes(StandardCharsets.UTF_8);
    private static final MonthKey KEY = new MonthKey(
            YearMonth.of(2026, 4),
            LocalDate.of(2026, 4, 30),
            new Region("310000"),
            "example-seven-grade",
            PayerClass.GOVERNMENT,
            1);
    private static final UnitTerms UNIT = new UnitTerms(
            "U1",
            ProrationMethod.PAY_ATTENDED,
            ProrationMethod.DEDUCT_ABSENT,
            new Rate(600_000),
            1,
            Money.ofFen(9_900),
            VatMethod.DIFFERENTIAL);
    private static final YearToDate YEAR = new YearToDate(
            2026,
            Money.ofFen(1),
            Money.ofFen(22),
            Money.ofFen(333),
            Money.ofFen(4_444),
            Money.ofFen(55_555),
            Money.ofFen(666_666));
    private static final Carried CARRIED =
            new Carried(YearMonth.of(2026, 3), YEAR, Money.ofFen(7_777_777), Money.ofFen(88));

    /** Another value of each type that a component has. */
    private static final Map<Class<?>, List<Object>> OTHERS = Map.of(
            String.class, List.of("other"),
            int.class, List.of(2025, 2),
            YearMonth.class, List.of(YearMonth.of(2025, 12)),
            LocalDate.class, List.of(LocalDate.of(2026, 5, 1)),
            Region.class, List.of(new Region("110000")),
            PayerClass.class, List.of(PayerClass.ENTERPRISE),
            ProrationMethod.class, List.of(ProrationMethod.ACTUAL_DAYS),
            Rate.class, List.of(new Rate(600_001)),
            Money.class, List.of(Money.ofFen(999)),
            VatMethod.class, List.of(VatMethod.GENERAL));

    static Stream<Arguments> components() {
        return Stream.of(KEY, UNIT, CARRIED, YEAR)
                .flatMap(record -> Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> Arguments.of(
                                record.getClass().getSimpleName() + "." + component.getName(), record, component)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("components")
    void changesWithEachComponent(String name, Record record, RecordComponent component) throws Exception {
        for (Object other : others(component)) {
            Record changed = changed(record, component, other);
            assertThat(changed).as(name).isNotEqualTo(record);
            assertThat(identity(changed)).as("%s %s", name, other).isNotEqualTo(identity(record));
        }
    }

    @Test
    void changesWithTheRulesTheTablesAndTheOfficer() {
        PayslipIdentity identity = new PayslipIdentity();
        byte[] shared = identity.shared(RULES, KEY, UNIT, VALUES);

        assertThat(List.of(
                        hex(identity.of(shared, CARRIED, OFFICER)),
                        hex(identity.of(shared, null, OFFICER)),
                        hex(identity.of(shared, CARRIED, new byte[] {1})),
                        hex(identity.of(identity.shared("11".repeat(32), KEY, UNIT, VALUES), CARRIED, OFFICER)),
                        hex(identity.of(
                                identity.shared(RULES, KEY, UNIT, DigestUtils.sha256("others")), CARRIED, OFFICER))))
                .doesNotHaveDuplicates();
    }

    @Test
    void isTheSameForTheSame() {
        assertThat(identity(KEY)).isEqualTo(identity(KEY));
    }

    private static List<Object> others(RecordComponent component) {
        return component.getType() == YearToDate.class
                ? List.of(new YearToDate(
                        2026, Money.ofFen(1), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO))
                : OTHERS.get(component.getType());
    }

    private static Record changed(Record record, RecordComponent component, Object other) throws Exception {
        RecordComponent[] all = record.getClass().getRecordComponents();
        Object[] values = new Object[all.length];
        for (int at = 0; at < all.length; at++) {
            values[at] = all[at].getName().equals(component.getName())
                    ? other
                    : all[at].getAccessor().invoke(record);
        }
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return record.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    private static String identity(Record record) {
        PayslipIdentity identity = new PayslipIdentity();
        MonthKey key = record instanceof MonthKey other ? other : KEY;
        UnitTerms unit = record instanceof UnitTerms other ? other : UNIT;
        YearToDate year = record instanceof YearToDate other ? other : YEAR;
        Carried carried = record instanceof Carried other
                ? other
                : new Carried(CARRIED.through(), year, CARRIED.contributionBase(), CARRIED.housingFundBase());
        return hex(identity.of(identity.shared(RULES, key, unit, VALUES), carried, OFFICER));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
