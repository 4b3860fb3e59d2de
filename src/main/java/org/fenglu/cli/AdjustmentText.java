package org.fenglu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenglu.book.order.AdjustedCell;
import org.fenglu.book.order.OrderPreview;
import org.fenglu.kernel.whole.adjustment.Guard;
import org.fenglu.words.answer.StepText;
import org.fenglu.words.wording.Columns;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What an order does, as a table on the terminal. */
final class AdjustmentText {

    private static final int PLACE_WIDTH = 48;
    private static final int MONEY_WIDTH = 14;

    private final Wording wording;

    AdjustmentText(Wording wording) {
        this.wording = wording;
    }

    List<String> of(OrderPreview preview, boolean isExplained) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.text("ADJUST_HEAD", head(preview)));
        lines.add(wording.text(preview.isApproved() ? "ADJUST_APPROVED" : "ADJUST_NOT_APPROVED", head(preview)));
        if (!preview.monthsInArrears().isEmpty()) {
            lines.add(wording.text("ADJUST_ARREARS", head(preview)));
        }
        lines.add(row(List.of(wording.text("ADJUST.columns").split(",", -1))));
        for (AdjustedCell cell : preview.cells()) {
            lines.add(row(List.of(
                    cell.place().place(),
                    cell.amount().old().toString(),
                    cell.amount().adopted().toString(),
                    cell.amount().difference().toString(),
                    "  " + cell.rule() + guard(cell.amount().guard()))));
            if (isExplained) {
                cell.amount().steps().forEach(step -> lines.addAll(StepText.lines(step, wording)));
            }
        }
        lines.add(wording.text("ADJUST_UNTOUCHED", head(preview)));
        return lines;
    }

    private String guard(@Nullable Guard guard) {
        return guard == null ? "" : "  [" + wording.text("GUARD." + guard) + "]";
    }

    private Map<String, String> head(OrderPreview preview) {
        return Map.of(
                "title", preview.title(),
                "scheme", preview.scheme(),
                "replaces", preview.replaces().toString(),
                "from", preview.from().toString(),
                "payFrom", preview.payFrom().toString(),
                "months",
                        String.join(
                                ", ",
                                preview.monthsInArrears().stream()
                                        .map(Object::toString)
                                        .toList()),
                "document", String.join("，", preview.approval().values()),
                "grade", preview.evidence().name(),
                "status", wording.text("STATUS." + preview.status()),
                "untouched", String.valueOf(preview.untouched()));
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder(Columns.left(cells.get(0), PLACE_WIDTH));
        for (int at = 1; at < cells.size() - 1; at++) {
            row.append(Columns.right(cells.get(at), MONEY_WIDTH));
        }
        return row.append(cells.get(cells.size() - 1)).toString();
    }
}
