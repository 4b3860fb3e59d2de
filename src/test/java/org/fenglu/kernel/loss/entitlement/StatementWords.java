package org.fenglu.kernel.loss.entitlement;

import java.util.ArrayList;
import java.util.List;

/** What a statement says of one line, in one word or a few, so that a table can compare it. */
public final class StatementWords {

    private StatementWords() {}

    /** Returns amount and payer, or why it is not due, or what it waits for. */
    public static String of(EntitlementStatement statement, String line) {
        List<String> words = new ArrayList<>();
        statement.once().stream()
                .filter(due -> due.line().code().equals(line))
                .forEach(due -> words.add(due.amount() + " " + due.payer()));
        statement.notDue().stream()
                .filter(not -> not.line().code().equals(line))
                .forEach(not -> words.add(not.reason().name()));
        statement.waiting().stream()
                .filter(waiting -> waiting.line().code().equals(line))
                .forEach(waiting -> words.add("waits " + waiting.cause() + " " + waiting.name()));
        return String.join(", ", words);
    }

    /** Returns all spans of a monthly line: kind, first and last month, amount, why it begins and ends. */
    public static String monthly(EntitlementStatement statement, String line) {
        List<String> words = new ArrayList<>();
        for (MonthlyBenefit benefit : statement.monthly()) {
            if (benefit.line().code().equals(line)) {
                benefit.phases()
                        .forEach(phase -> words.add(benefit.kind() + " " + phase.first() + "…"
                                + (phase.last() == null ? "" : phase.last()) + " " + phase.amount() + " "
                                + phase.because() + (phase.ends() == null ? "" : " " + phase.ends())));
            }
        }
        return String.join("; ", words);
    }
}
