package org.fenglu.book.ratebook;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fenglu.kernel.loss.entitlement.FigurePlaces;
import org.fenglu.kernel.loss.entitlement.FigurePlaces.Place;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;

/** Where the published figures of benefits are found: for the whole country, and for a region. */
final class InjuryFigures {

    private static final Pattern PLACE = Pattern.compile("\\d{6}(/[a-z0-9_]+)?");
    private static final int YEAR = 12;

    private InjuryFigures() {}

    static FigurePlaces places(Block values) {
        boolean isForWholeProvince = values.get("wholeProvince").flag();
        Map<PublishedFigure, Place> places = new EnumMap<>(PublishedFigure.class);
        Block block = values.block("places");
        for (PublishedFigure figure : PublishedFigure.values()) {
            Block place = block.findBlock(figure.name());
            if (place != null) {
                places.put(figure, place(place));
            }
        }
        return new FigurePlaces(places, isForWholeProvince);
    }

    private static Place place(Block block) {
        String series = block.get("series").code();
        WrittenValue place = block.get("place");
        if (place.text() != null && !PLACE.matcher(place.written()).matches()) {
            place.refuse(RateError.NOT_PLACE, "320000/1");
        }
        WrittenValue months = block.get("months");
        int count = months.whole(1, YEAR);
        if (count != 1 && count != YEAR) {
            months.refuse(RateError.NOT_ONE_OF, "1, 12");
        }
        return new Place(series, place.written(), count);
    }
}
