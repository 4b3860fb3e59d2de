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

/** {@code release publish ID --by PERSON}. */
@Dependent
@Command(name = "publish", description = "发布：须由起草人以外的人 (publish a draft; its drafter cannot)")
public final class ReleasePublish implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "编号 (number of the draft)")
    int id;

    @Option(names = "--by", required = true, paramLabel = "PERSON", description = "决定的人 (who decides)")
    String by;

    @Spec
    CommandSpec spec;

    @Inject
    Releases releases;

    @Override
    public Integer call() {
        ReleaseAnswer.print(spec, releases.publish(id, by), "RELEASE.published");
        return ExitCode.DONE;
    }
}
