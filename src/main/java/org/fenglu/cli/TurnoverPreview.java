package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.fenglu.force.due.Turnovers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code turnover preview}: each officer's old and new base; nothing is written. */
@Dependent
@Command(name = "preview", description = "逐人列出原基数、上年月平均工资、新基数 (each officer's old and new base)")
public final class TurnoverPreview implements Callable<Integer> {

    @Mixin
    TurnoverChoice choice;

    @Spec
    CommandSpec spec;

    @Inject
    Turnovers turnovers;

    @Override
    public Integer call() {
        return TurnoverText.print(turnovers.preview(choice.order()), "TURNOVER_PREVIEW", spec);
    }
}
