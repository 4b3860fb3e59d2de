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

    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    public Region {
        if (!SIX_DIGITS.matcher(code).matches()) {
            throw new IllegalArgumentException("A region is a GB/T 2260 code of six digits, found " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
