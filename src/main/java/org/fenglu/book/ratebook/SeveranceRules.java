package org.fenglu.book.ratebook;

import java.util.EnumMap;
import java.util.Map;
import org.fenglu.kernel.career.severance.LeavingReason;
import org.fenglu.kernel.career.severance.SeveranceDue;
import org.fenglu.kernel.career.severance.SeveranceTable;

/** The national rules about the end of a labour contract. */
final class SeveranceRules {

    private static final int MOST_MONTHS = 60;

    private SeveranceRules() {}

    static SeveranceTable table(Block values) {
        return new SeveranceTable(
                values.get("countedFrom").date(),
                values.get("monthsPerYear").quantity(),
                values.get("wholeYearFromMonths").whole(1, MOST_MONTHS),
                values.get("monthsPerShorterRest").quantity(),
                values.get("averageOverMonths").whole(1, MOST_MONTHS),
                values.get("wageCap").share(),
                values.get("monthsCap").quantity(),
                values.get("damages").share(),
                grounds(values.block("grounds")),
                place(values, "publicWelfarePost"));
    }

    private static Map<LeavingReason, SeveranceTable.Ground> grounds(Block block) {
        Map<LeavingReason, SeveranceTable.Ground> grounds = new EnumMap<>(LeavingReason.class);
        for (LeavingReason reason : LeavingReason.values()) {
            Block ground = block.block(reason.name());
            SeveranceDue entitlement = ground.get("due").oneOf(SeveranceDue.class);
            grounds.put(reason, new SeveranceTable.Ground(entitlement, place(ground, "place")));
        }
        return grounds;
    }

    private static String place(Block block, String key) {
        WrittenValue cell = block.get(key);
        if (cell.text() != null && cell.written().isEmpty()) {
            cell.spot().refuse(RateError.CELL_EMPTY, key, "");
        }
        return cell.written();
    }
}
