package org.fenglu.whatif.projection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fenglu.book.ratebook.BookRates;
import org.fenglu.kernel.career.outlook.KnownTables;
import org.fenglu.kernel.pay.contribution.HousingFundTable;
import org.fenglu.kernel.pay.contribution.RateRange;
import org.fenglu.kernel.pay.month.FundTerms;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.RegionProfile;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.whatif.projection.OptionsResponse.Place;
import org.fenglu.whatif.projection.OptionsResponse.Rates;

/** The regions of a rate book in which officers can be paid. */
final class PlaceOptions {

    private static final int LOWEST_CLASS = 1;

    private final RateBook book;
    private final YearMonth month;
    private final BookRates rates;

    PlaceOptions(RateBook book, YearMonth month) {
        this.book = book;
        this.month = month;
        this.rates = new BookRates(book);
    }

    /**
     * Returns the regions in the order of their codes; one without every table of the month is left out. The tables are
     * those of a projection, so the calendar of a year that is not announced yet is assumed here too.
     */
    List<Place> all() {
        List<Place> places = new ArrayList<>();
        for (String code : new TreeSet<>(rates.regions())) {
            Region region = new Region(code);
            Map<PayerClass, Rates> fund = fund(region);
            if (fund.size() == PayerClass.values().length) {
                RegionProfile profile =
                        book.on(RegionProfile.key(region), month.atDay(1)).values();
                boolean hasHistory = GrowthHistory.of(book, region).isEnough();
                places.add(new Place(code, profile.nameZh(), profile.nameEn(), fund, hasHistory));
            }
        }
        return places;
    }

    private Map<PayerClass, Rates> fund(Region region) {
        Map<PayerClass, Rates> ranges = new EnumMap<>(PayerClass.class);
        for (PayerClass payer : PayerClass.values()) {
            for (String scheme : new TreeSet<>(rates.schemes())) {
                KnownTables tables = KnownTables.lookUp(
                                book,
                                new MonthKey(month, month.atEndOfMonth(), region, scheme, payer, LOWEST_CLASS),
                                month)
                        .tables();
                if (tables != null) {
                    ranges.put(payer, range(tables.months().get(0).fund()));
                    break;
                }
            }
        }
        return ranges;
    }

    private static Rates range(FundTerms fund) {
        HousingFundTable city = fund.table().values();
        RateRange range = fund.payerRange() == null ? new RateRange(city.rateMin(), city.rateMax()) : fund.payerRange();
        return new Rates(range.min().toString(), range.max().toString());
    }
}
