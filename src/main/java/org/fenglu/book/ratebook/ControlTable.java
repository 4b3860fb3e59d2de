package org.fenglu.book.ratebook;

import java.util.List;
import java.util.regex.Pattern;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.whole.control.Control;
import org.fenglu.kernel.whole.control.ControlRule;
import org.fenglu.kernel.whole.control.ControlScope;
import org.fenglu.kernel.whole.control.Envelope;
import org.fenglu.kernel.whole.control.Headcount;
import org.fenglu.kernel.whole.control.ParityFloor;
import org.fenglu.kernel.whole.control.PayMeasure;
import org.fenglu.kernel.whole.control.YearlyIndex;
import org.jspecify.annotations.Nullable;

/** A control over a whole force: {@code control/<id>.yaml}. */
final class ControlTable implements ValueReader<Control> {

    private static final String PARITY_FLOOR = "PARITY_FLOOR";
    private static final String ENVELOPE = "ENVELOPE";
    private static final String HEADCOUNT = "HEADCOUNT";
    private static final Pattern PLACE = Pattern.compile("\\d{6}(/[a-z0-9_]+)?");
    private static final int EARLIEST_YEAR = -5;

    private final RegionList regions;

    /**
     * Makes a reader.
     *
     * @param regions the regions that there are
     */
    ControlTable(RegionList regions) {
        this.regions = regions;
    }

    @Override
    public @Nullable Control read(Block values) {
        String name = values.get("nameZh").written();
        WrittenValue within = values.find("within");
        WrittenValue scheme = values.find("scheme");
        Region place = within == null ? null : region(within);
        String paidBy = scheme == null ? null : scheme.written();
        ControlRule rule = rule(values);
        return values.make("", () -> new Control(name, new ControlScope(place, paidBy), rule));
    }

    private ControlRule rule(Block values) {
        return switch (values.get("kind").oneOf(List.of(PARITY_FLOOR, ENVELOPE, HEADCOUNT))) {
            case HEADCOUNT -> new Headcount(values.get("shareOfPolice").share());
            case ENVELOPE -> new Envelope(index(values), values.get("percent").share(), measure(values));
            default -> new ParityFloor(index(values), measure(values));
        };
    }

    private static PayMeasure measure(Block values) {
        return values.get("measure").oneOf(PayMeasure.class);
    }

    private YearlyIndex index(Block values) {
        Block index = values.block("index");
        WrittenValue place = index.get("place");
        if (place.text() != null && !PLACE.matcher(place.text()).matches()) {
            place.refuse(RateError.NOT_PLACE, "330400");
        } else {
            regions.checkCode(place);
        }
        return new YearlyIndex(
                index.get("series").code(),
                place.written(),
                index.get("refYearOffset").whole(EARLIEST_YEAR, 0));
    }

    private @Nullable Region region(WrittenValue cell) {
        if (cell.text() != null && !cell.written().matches("\\d{6}")) {
            cell.refuse(RateError.NOT_PLACE, "370000");
            return null;
        }
        regions.checkCode(cell);
        return cell.text() == null ? null : new Region(cell.written());
    }
}
