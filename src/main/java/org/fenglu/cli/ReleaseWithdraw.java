package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.fenglu.book.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code release withdraw ID --by PERSON}. */
@Dependent
@Command(name = "withdraw", description = "撤回草案 (give a draft up)")
public final class ReleaseWithdraw implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "编号 (number of the draft)")
    int id;

    @Option(names = "--by", required = true, paramLabel = "PERSON", description = "决定的人 (who decides)")
    String by;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "原因 (why)")
    String reason;

    @Spec
    CommandSpec spec;

    @Inject
    Releases releases;

    @Override
    public Integer call() {
        ReleaseAnswer.print(spec, releases.withdraw(id, by, reason), "RELEASE.withdrawn");
        return ExitCode.DONE;
    }
}
