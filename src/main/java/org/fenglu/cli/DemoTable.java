package org.fenglu.cli;

import java.util.ArrayList;
import java.util.List;
import org.fenglu.demo.DemoMonth;
import org.fenglu.force.payrun.Tally;
import org.fenglu.kernel.money.Money;
import org.fenglu.words.wording.Columns;
import org.fenglu.words.wording.Wording;

/** The months of a demonstration as a table, a month a row, and their sum. */
final class DemoTable {

    private static final int FIRST_WIDTH = 9;
    private static final int COUNT_WIDTH = 9;
    private static final int MONEY_WIDTH = 18;
    private static final int COUNTS = 4;

    private final Wording wording;

    DemoTable(Wording wording) {
        this.wording = wording;
    }

    List<String> of(List<DemoMonth> months) {
        List<String> rows = new ArrayList<>();
        rows.add(row(List.of(wording.text("DEMO.columns").split(",", -1))));
        for (DemoMonth month : months) {
            Tally tally = month.last().tally();
            String rate = String.valueOf(month.first().officersPerSecond());
            rows.add(row(cells(month.month().toString(), rate, List.of(tally))));
        }
        List<Tally> all = months.stream().map(month -> month.last().tally()).toList();
        rows.add(row(cells(wording.text("DEMO.total"), "", all)));
        return rows;
    }

    private static List<String> cells(String name, String rate, List<Tally> tallies) {
        Money gross = Money.ZERO;
        Money tax = Money.ZERO;
        Money net = Money.ZERO;
        Money cost = Money.ZERO;
        for (Tally tally : tallies) {
            gross = gross.plus(tally.gross());
            tax = tax.plus(tally.tax());
            net = net.plus(tally.net());
            cost = cost.plus(tally.employerCost());
        }
        return List.of(
                name,
                String.valueOf(tallies.stream().mapToLong(Tally::officers).sum()),
                String.valueOf(tallies.stream().mapToLong(Tally::paid).sum()),
                String.valueOf(tallies.stream().mapToLong(Tally::refused).sum()),
                rate,
                gross.toString(),
                tax.toString(),
                net.toString(),
                cost.toString());
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder(Columns.left(cells.get(0), FIRST_WIDTH));
        for (int at = 1; at < cells.size(); at++) {
            row.append(Columns.right(cells.get(at), at <= COUNTS ? COUNT_WIDTH : MONEY_WIDTH));
        }
        return row.toString();
    }
}
