package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.book.ratebook.RateBookRefused;
import org.fenglu.book.ratebook.RateBooks;
import org.fenglu.book.ratebook.RateCount;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.Drafting;
import org.fenglu.book.release.Release;
import org.fenglu.book.release.Releases;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code release draft FOLDER}: reads a folder of rates, runs its cases, and keeps it as a draft. */
@Dependent
@Command(
        name = "draft",
        description = {
            "起草：检查费率文件夹并核对其中的算例，全部通过才保存",
            "(draft: check a folder of rates and run the cases in it; kept only if all is well)"
        })
public final class ReleaseDraft implements Callable<Integer> {

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "费率文件夹，默认用程序自带的 (folder of rate files; default: the packaged ones)")
    @Nullable
    Path folder;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "名称 (what it is called)")
    String name;

    @Option(names = "--by", required = true, paramLabel = "PERSON", description = "起草人 (who drafts it)")
    String by;

    @Option(names = "--note", paramLabel = "TEXT", description = "说明 (why)")
    @Nullable
    String note;

    @Spec
    CommandSpec spec;

    @Inject
    Releases releases;

    @Override
    public Integer call() {
        RateFiles files;
        Release draft;
        try {
            files = folder == null ? RateFiles.packaged() : RateFiles.of(folder);
            draft = releases.draft(files, new Drafting(name, by, note));
        } catch (RateBookRefused refused) {
            throw RateBooks.asRefusal(refused, "DRAFT_FINDINGS");
        }
        if (Commands.of(spec).isJson()) {
            spec.commandLine().getOut().println(JsonText.written(ReleaseAnswer.json(draft)));
        } else {
            RateCount count = RateCount.of(files.book());
            Map<String, String> parts = ReleaseAnswer.parts(draft);
            parts.put("tables", Integer.toString(count.tables()));
            parts.put("versions", Integer.toString(count.versions()));
            spec.commandLine()
                    .getOut()
                    .println(Wording.ofTerminal(System.getenv()).text("RELEASE.drafted", parts));
        }
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
