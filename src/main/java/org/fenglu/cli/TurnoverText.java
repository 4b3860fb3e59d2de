package org.fenglu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.fenglu.force.due.OfficerTurnover;
import org.fenglu.force.due.OfficerTurnover.Standing;
import org.fenglu.force.due.Turnover;
import org.fenglu.force.due.TurnoverResponse;
import org.fenglu.kernel.money.Money;
import org.fenglu.words.wording.Columns;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** A turnover on the terminal: everybody in a row, then the sums. */
final class TurnoverText {

    private static final int NAME_WIDTH = 14;
    private static final int MONEY_WIDTH = 13;
    private static final int NAMES = 2;

    private TurnoverText() {}

    /** Prints a turnover and returns the exit code: findings where an officer waits for missing months. */
    static int print(Turnover turnover, String head, CommandSpec spec) {
        PrintWriter out = spec.commandLine().getOut();
        Wording wording = Wording.ofTerminal(System.getenv());
        if (Commands.of(spec).isJson()) {
            out.println(JsonText.written(TurnoverResponse.of(turnover)));
        } else {
            out.println(wording.text(head, parts(turnover)));
            out.println(row(List.of(wording.text("TURNOVER.columns").split(",", -1))));
            turnover.officers().forEach(officer -> out.println(row(cells(officer, wording))));
            out.println(wording.text("TURNOVER_SUMS", parts(turnover)));
        }
        out.flush();
        return turnover.count(Standing.OPEN) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static List<String> cells(OfficerTurnover officer, Wording wording) {
        String missing = String.join(
                " ", officer.missing().stream().map(Object::toString).toList());
        return List.of(
                officer.key().unit(),
                officer.key().officerNo(),
                text(officer.oldBase()),
                officer.total().toString(),
                String.valueOf(officer.months()),
                text(officer.newBase()),
                text(officer.held()),
                "  " + wording.text("STANDING." + officer.standing()) + " " + missing);
    }

    private static Map<String, String> parts(Turnover turnover) {
        TurnoverResponse answer = TurnoverResponse.of(turnover);
        return Map.of(
                "kind", answer.kind().name(),
                "region", answer.region(),
                "from", answer.from(),
                "bounds", answer.bounds(),
                "declared", String.valueOf(answer.declared()),
                "recorded", String.valueOf(answer.recorded()),
                "newHires", String.valueOf(answer.newHires()),
                "open", String.valueOf(answer.open()),
                "sum", answer.sumOfBases(),
                "held", answer.sumHeld());
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int at = 0; at < cells.size() - 1; at++) {
            row.append(
                    at < NAMES ? Columns.left(cells.get(at), NAME_WIDTH) : Columns.right(cells.get(at), MONEY_WIDTH));
        }
        return row.append(cells.get(cells.size() - 1)).toString();
    }

    private static String text(@Nullable Money amount) {
        return amount == null ? "-" : amount.toString();
    }
}
