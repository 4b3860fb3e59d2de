package org.fenglu.kernel.pay.dispatch;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.VatMethod;

/**
 * VAT on labour dispatch, by method; a method that is not listed is not established for the period.
 *
 * <p>Source: 财税〔2016〕47号 article 1 (to 2025); 增值税法 articles 10 and 11 (from 2026).
 *
 * @param rates rate by method
 */
public record VatTable(Map<VatMethod, Rate> rates) {

    public static final RateKey<VatTable> KEY = new RateKey<>("national/dispatch/vat", VatTable.class);

    public VatTable {
        rates = Collections.unmodifiableMap(new TreeMap<>(rates)); // a complaint names them, in one order
    }
}
