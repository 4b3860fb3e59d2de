package org.fenglu.kernel.loss.entitlement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;

/** Collects a statement line by line; for one case and one thread. */
public final class Entitlements {

    private final Choices choices;
    private final Workings workings;
    private final List<Entitlement> once = new ArrayList<>();
    private final List<MonthlyBenefit> monthly = new ArrayList<>();
    private final Set<Waiting> waiting = new LinkedHashSet<>();
    private final List<NotDue> notDue = new ArrayList<>();

    public Entitlements(Choices choices, Workings workings) {
        this.choices = choices;
        this.workings = workings;
    }

    public Workings workings() {
        return workings;
    }

    /** Adds a sum due once. */
    public void due(Entitlement entitlement) {
        once.add(entitlement);
    }

    /** Adds a monthly benefit; one without a phase is not added. */
    public void due(MonthlyBenefit benefit) {
        if (!benefit.phases().isEmpty()) {
            monthly.add(benefit);
        }
    }

    /** Notes what a line waits for; the same once only. */
    public void waits(BenefitLine line, Waiting.Cause cause, String name) {
        waiting.add(new Waiting(line, cause, name));
    }

    /** Notes that a line is not due. */
    public void notDue(BenefitLine line, Reason reason, @Nullable Version version) {
        notDue.add(new NotDue(line, reason, version));
    }

    /** Returns what was decided, or null after noting that the line waits for it. */
    public @Nullable Option decided(Choice choice, BenefitLine line) {
        Option option = choices.of(choice);
        if (option == null) {
            waits(line, Waiting.Cause.CHOICE, choice.name());
        }
        return option;
    }

    /** Returns what was decided, or null without a note where it is not decided. */
    public @Nullable Option made(Choice choice) {
        return choices.of(choice);
    }

    /** Returns a fact, or null after noting that the line waits for it. */
    public <T> @Nullable T known(@Nullable T fact, String name, BenefitLine line) {
        if (fact == null) {
            waits(line, Waiting.Cause.FACT, name);
        }
        return fact;
    }

    /** Returns the statement of all that was collected. */
    public EntitlementStatement statement() {
        return new EntitlementStatement(once, monthly, List.copyOf(waiting), notDue, workings.steps());
    }
}
