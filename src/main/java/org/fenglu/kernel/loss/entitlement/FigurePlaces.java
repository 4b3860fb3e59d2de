package org.fenglu.kernel.loss.entitlement;

import java.util.Map;
import org.fenglu.kernel.rates.RateKey;

/**
 * Where a region finds the published figures of its benefits. Regions use different averages for different benefits
 * (陕西: 全口径 for the limits of the own wage, the statistics office's for funeral, nursing and leaving), so each is named.
 *
 * @param places the series of each figure, as far as it is known
 * @param isForWholeProvince whether a province's figures hold in all its cities; else a city without a table of its own
 *     has no figure here
 */
public record FigurePlaces(Map<PublishedFigure, Place> places, boolean isForWholeProvince) {

    /** Name of the table inside a region's folder. */
    public static final String NAME = "injury/figures";

    /** Figures that are the same everywhere. */
    public static final RateKey<FigurePlaces> NATIONAL = new RateKey<>("national/injury/figures", FigurePlaces.class);

    public FigurePlaces {
        places = Map.copyOf(places);
    }

    /**
     * A series of the rate book.
     *
     * @param series its code, such as {@code FULL_CALIBRE_AVG}
     * @param place region code, with its tier after a slash where it has one
     * @param months months that a value of it is of: 1 or 12
     */
    public record Place(String series, String place, int months) {}
}
