package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.apache.commons.codec.digest.DigestUtils;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hash of an input is over the same bytes as ever, so a stored payslip is recognised")
class InputHashTest {

    private static final byte[] SHARED = DigestUtils.sha256("shared");
    private static final byte[] OFFICER = "officer".getBytes(StandardCharsets.UTF_8);

    @Test
    void holdsTheYearAmountByAmount() {
        YearToDate year = new YearToDate(
                2026,
                Money.ofFen(1),
                Money.ofFen(22),
                Money.ofFen(333),
                Money.ofFen(4444),
                Money.ofFen(55555),
                Money.ofFen(666666));
        Carried carried = new Carried(YearMonth.of(2026, 3), year, Money.ofFen(7777777), null);
        ByteBuffer bytes = ByteBuffer.allocate(SHARED.length + 71 + OFFICER.length)
                .put(SHARED)
                .put((byte) 1)
                .putInt(2026)
                .putInt(3)
                .putInt(2026)
                .putLong(1)
                .putLong(22)
                .putLong(333)
                .putLong(4444)
                .putLong(55555)
                .putLong(666666)
                .put((byte) 1)
                .putLong(7777777)
                .put((byte) 0)
                .put(OFFICER);

        assertThat(bytes.hasRemaining()).isFalse();
        assertThat(new InputHash().of(SHARED, carried, OFFICER)).isEqualTo(DigestUtils.sha256(bytes.array()));
    }

    @Test
    void saysThatNothingIsHandedOver() {
        byte[] bytes = ByteBuffer.allocate(SHARED.length + 1 + OFFICER.length)
                .put(SHARED)
                .put((byte) 0)
                .put(OFFICER)
                .array();

        assertThat(new InputHash().of(SHARED, null, OFFICER)).isEqualTo(DigestUtils.sha256(bytes));
    }
}
