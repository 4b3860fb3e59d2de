package org.fenglu.force.payrun;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.tax.YearAmount;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.staff.UnitTerms;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over everything that a payslip stands on: same identity, same payslip.
 *
 * <p>It covers the rules, what the tables of the month say, month and pay date, the unit's terms, what the month before
 * hands over, and the officer's stored input. It does not cover the run, so a run of a unit and a run of the whole
 * force agree; nor the documents that the tables come from, nor tables that the month does not use. An instance serves
 * one thread.
 */
final class PayslipIdentity {

    private static final String FORMAT = "fenglu payslip 2";
    private static final int CARRIED_BYTES = 128;
    private static final byte IS_NULL = 0;
    private static final byte IS_GIVEN = 1;

    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final ByteBuffer carriedBytes = ByteBuffer.allocate(CARRIED_BYTES);

    /**
     * Returns the part that officers of one unit and key share.
     *
     * @param rules fingerprint of the rules
     * @param key what the tables depend on
     * @param unit the unit's terms
     * @param values what the tables say, as {@link TableValues} gives it
     */
    byte[] shared(String rules, MonthKey key, UnitTerms unit, byte[] values) {
        String text = String.join("\n", FORMAT, rules, key.toString(), unit.toString(), "");
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return digest.digest(values);
    }

    /**
     * Returns the identity of one officer's month.
     *
     * @param shared the part that the officer's unit and key share
     * @param carried what the month before hands over, or null
     * @param canonical bytes of the officer's stored input
     */
    byte[] of(byte[] shared, @Nullable Carried carried, byte[] canonical) {
        digest.update(shared);
        carriedBytes.clear();
        if (carried == null) {
            carriedBytes.put(IS_NULL);
        } else {
            put(carried);
        }
        digest.update(carriedBytes.array(), 0, carriedBytes.position());
        return digest.digest(canonical);
    }

    private void put(Carried carried) {
        YearToDate year = carried.year();
        carriedBytes.put(IS_GIVEN);
        carriedBytes
                .putInt(carried.through().getYear())
                .putInt(carried.through().getMonthValue());
        carriedBytes.putInt(year.taxYear());
        for (YearAmount amount : YearAmount.ALL) {
            carriedBytes.putLong(year.amount(amount).fen());
        }
        put(carried.contributionBase());
        put(carried.housingFundBase());
    }

    private void put(@Nullable Money amount) {
        if (amount == null) {
            carriedBytes.put(IS_NULL);
        } else {
            carriedBytes.put(IS_GIVEN).putLong(amount.fen());
        }
    }
}
