package org.fenglu.kernel.staff;

import java.util.Arrays;
import java.util.Map;

/** Where an officer stands on each {@link Dimension}; an empty text where the roster says nothing. */
public final class Placement {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final String[] values;

    private final int hash;

    private Placement(String[] values) {
        this.values = values;
        this.hash = Arrays.hashCode(values);
    }

    /** Returns the placement that names these values. */
    public static Placement of(Map<Dimension, String> values) {
        String[] places = new String[DIMENSIONS.length];
        for (Dimension dimension : DIMENSIONS) {
            places[dimension.ordinal()] = values.getOrDefault(dimension, "");
        }
        return new Placement(places);
    }

    /** Returns the same placement with another value on one dimension. */
    public Placement with(Dimension dimension, String value) {
        String[] places = values.clone();
        places[dimension.ordinal()] = value;
        return new Placement(places);
    }

    /** Returns the value on one dimension, empty where nothing is known. */
    public String on(Dimension dimension) {
        return values[dimension.ordinal()];
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Placement placement
                        && hash == placement.hash
                        && Arrays.equals(values, placement.values));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
