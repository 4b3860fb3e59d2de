package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.fenglu.force.due.Turnovers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code turnover apply}: records the new bases; done twice it changes nothing. */
@Dependent
@Command(name = "apply", description = "登记新的申报基数；重复执行不再改变 (record the new bases; again changes nothing)")
public final class TurnoverApply implements Callable<Integer> {

    @Mixin
    TurnoverChoice choice;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "经办人 (who records it)")
    String by;

    @Option(names = "--approved-by", required = true, paramLabel = "NAME", description = "复核人，不得是经办人 (another person)")
    String approvedBy;

    @Spec
    CommandSpec spec;

    @Inject
    Turnovers turnovers;

    @Override
    public Integer call() {
        return TurnoverText.print(turnovers.apply(choice.order(), by, approvedBy), "TURNOVER_APPLIED", spec);
    }
}
