package org.fenglu.kernel.whole.control;

import org.fenglu.kernel.rates.RateKey;

/**
 * A rule over a whole force, with whom it holds for.
 *
 * @param nameZh name, in Chinese
 * @param scope whom it holds for
 * @param rule what it measures
 */
public record Control(String nameZh, ControlScope scope, ControlRule rule) {

    /** Where all controls stand in a rate book. */
    public static final String FOLDER = "control/";

    /** Returns the table of a control. */
    public static RateKey<Control> key(String table) {
        return new RateKey<>(table, Control.class);
    }
}
