package org.fenglu.kernel.rates;

import java.util.regex.Pattern;

/**
 * A place by its administrative code.
 *
 * <p>Source: GB/T 2260. A city uses its province's table only where its own table says so.
 *
 * @param code six digits
 */
public record Region(String code) {

    private static final int PROVINCE_DIGITS = 2;
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    public Region {
        if (!SIX_DIGITS.matcher(code).matches()) {
            throw new IllegalArgumentException("A region is a GB/T 2260 code of six digits, found " + code);
        }
    }

    /** Returns the province that the place is in; a province is in itself. */
    public Region province() {
        return new Region(code.substring(0, PROVINCE_DIGITS) + "0000");
    }

    @Override
    public String toString() {
        return code;
    }
}
