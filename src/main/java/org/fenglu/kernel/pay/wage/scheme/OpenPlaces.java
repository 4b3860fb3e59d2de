package org.fenglu.kernel.pay.wage.scheme;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.Occasion;

/** The places of a scheme that one placement or another leaves to be calculated for each officer. */
final class OpenPlaces {

    private final int[][] onOccasions;
    private final int[][] ofMeasure;

    /**
     * Makes the places.
     *
     * @param inOrder components of the scheme
     * @param open the places that are open
     */
    OpenPlaces(Component[] inOrder, BitSet open) {
        this.onOccasions = IntStream.range(0, Occasion.SETS)
                .mapToObj(set -> places(open, at -> occasion(inOrder[at]).isIn(set)))
                .toArray(int[][]::new);
        this.ofMeasure = Arrays.stream(WageMeasure.values())
                .map(measure -> places(open, at -> measure.counts(inOrder[at])))
                .toArray(int[][]::new);
    }

    /** An amount from which contributions come off may be another one in any month. */
    private static Occasion occasion(Component component) {
        return component.isCostInclusive()
                ? Occasion.ANY_MONTH
                : component.kind().occasion();
    }

    private static int[] places(BitSet open, IntPredicate isMeant) {
        return open.stream().filter(isMeant).toArray();
    }

    /** Returns the places to calculate on a set of {@link Occasion#reported occasions}; not to be written to. */
    int[] on(int occasions) {
        return onOccasions[occasions];
    }

    /** Returns the places that a measure adds up; not to be written to. */
    int[] of(WageMeasure measure) {
        return ofMeasure[measure.ordinal()];
    }
}
