package org.fenglu.ratebook;

import java.util.List;
import org.fenglu.kernel.control.Control;
import org.fenglu.kernel.control.ControlRule;
import org.fenglu.kernel.control.ControlScope;
import org.fenglu.kernel.control.Envelope;
import org.fenglu.kernel.control.Headcount;
import org.fenglu.kernel.control.ParityFloor;
import org.fenglu.kernel.control.PayMeasure;
import org.fenglu.kernel.control.YearlyIndex;
import org.fenglu.kernel.rates.Region;
import org.jspecify.annotations.Nullable;

/** A control over a whole force: {@code control/<id>.yaml}. */
final class ControlTable {

    private static final String PARITY_FLOOR = "PARITY_FLOOR";
    private static final String ENVELOPE = "ENVELOPE";
    private static final String HEADCOUNT = "HEADCOUNT";
    private static final int EARLIEST_YEAR = -5;

    private ControlTable() {}

    static @Nullable Control read(Block values) {
        String name = values.get("nameZh").written();
        Cell within = values.find("within");
        Cell scheme = values.find("scheme");
        Region place = within == null ? null : region(within);
        String paidBy = scheme == null ? null : scheme.written();
        ControlRule rule = rule(values);
        return values.make("", () -> new Control(name, new ControlScope(place, paidBy), rule));
    }

    private static ControlRule rule(Block values) {
        return switch (values.get("kind").oneOf(List.of(PARITY_FLOOR, ENVELOPE, HEADCOUNT))) {
            case HEADCOUNT -> new Headcount(values.get("shareOfPolice").share());
            case ENVELOPE -> new Envelope(index(values), values.get("percent").share(), measure(values));
            default -> new ParityFloor(index(values), measure(values));
        };
    }

    private static PayMeasure measure(Block values) {
        return values.get("measure").oneOf(PayMeasure.class);
    }

    private static YearlyIndex index(Block values) {
        Block index = values.block("index");
        return new YearlyIndex(
                index.get("series").code(),
                index.get("place").written(),
                index.get("refYearOffset").whole(EARLIEST_YEAR, 0));
    }

    private static @Nullable Region region(Cell cell) {
        if (cell.text() != null && !cell.written().matches("\\d{6}")) {
            cell.refuse(RateSlip.NOT_PLACE, "370000");
            return null;
        }
        return cell.text() == null ? null : new Region(cell.written());
    }
}
