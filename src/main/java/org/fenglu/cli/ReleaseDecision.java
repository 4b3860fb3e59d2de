package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fenglu.release.Release;
import org.fenglu.release.Releases;
import org.fenglu.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What becomes of a draft. */
abstract class ReleaseDecision implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "编号 (number of the draft)")
    int id;

    @Option(names = "--by", required = true, paramLabel = "PERSON", description = "决定的人 (who decides)")
    String by;

    @Spec
    CommandSpec spec;

    @Inject
    Releases releases;

    abstract Release decide();

    abstract String words();

    @Override
    public Integer call() {
        Release release = decide();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                Commands.of(spec).isJson()
                        ? JsonText.of(ReleaseAnswer.json(release))
                        : Wording.ofTerminal(System.getenv()).text(words(), ReleaseAnswer.parts(release)));
        out.flush();
        return ExitCode.DONE;
    }

    /** {@code release publish ID --by PERSON}. */
    @Dependent
    @Command(name = "publish", description = "发布：须由起草人以外的人 (publish a draft; its drafter cannot)")
    public static final class Publish extends ReleaseDecision {

        @Override
        Release decide() {
            return releases.publish(id, by);
        }

        @Override
        String words() {
            return "RELEASE.published";
        }
    }

    /** {@code release withdraw ID --by PERSON --reason TEXT}. */
    @Dependent
    @Command(name = "withdraw", description = "撤回草案 (give a draft up)")
    public static final class Withdraw extends ReleaseDecision {

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "原因 (why)")
        String reason;

        @Override
        Release decide() {
            return releases.withdraw(id, by, reason);
        }

        @Override
        String words() {
            return "RELEASE.withdrawn";
        }
    }
}
