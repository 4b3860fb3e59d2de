package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.book.release.Release;
import org.fenglu.book.release.Releases;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code release list}: all releases and drafts, or the one that was known on a day. */
@Dependent
@Command(name = "list", description = "全部发布和草案，或某日已知的那一个 (all releases and drafts, or the one known on a day)")
public final class ReleaseList implements Callable<Integer> {

    @Option(names = "--known-on", paramLabel = "DAY", description = "某日终了时已知的 (the one known at the end of a day)")
    @Nullable
    LocalDate knownOn;

    @Spec
    CommandSpec spec;

    @Inject
    Releases releases;

    @Override
    public Integer call() {
        List<Release> found = knownOn == null ? releases.all() : List.of(releases.asKnownOn(knownOn));
        PrintWriter out = spec.commandLine().getOut();
        Wording wording = Wording.ofTerminal(System.getenv());
        if (Commands.of(spec).isJson()) {
            out.println(JsonText.written(
                    Map.of("items", found.stream().map(ReleaseAnswer::json).toList())));
        } else if (found.isEmpty()) {
            out.println(wording.text("RELEASE.none"));
        } else {
            found.forEach(release -> out.println(ReleaseAnswer.line(release, wording)));
        }
        out.flush();
        return ExitCode.DONE;
    }
}
