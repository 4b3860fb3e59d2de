package org.fenglu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Callable;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.fenglu.words.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adjust draft}: writes a whole folder of rate files in which the scheme has its next version. */
@Command(name = "draft", description = "按调整令写出新的费率文件夹，不覆盖已有文件 (write the adjusted rate files into a new folder)")
public final class AdjustDraft implements Callable<Integer>, Standalone {

    @Parameters(paramLabel = "ORDER.yaml", description = "调整令文件 (the order)")
    Path order;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "写到哪个新文件夹 (a folder that is not there yet)")
    Path out;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        OrderFile file = new OrderFile(order, spec);
        return file.answer(() -> {
            RateFiles changed = file.adjustment().draft();
            write(changed);
            Map<String, String> parts = Map.of("found", out.toString(), "fingerprint", changed.fingerprint());
            PrintWriter answer = spec.commandLine().getOut();
            answer.println(
                    Commands.of(spec).isJson()
                            ? JsonText.object(Map.of("folder", out.toString(), "fingerprint", changed.fingerprint()))
                            : Wording.ofTerminal(System.getenv()).text("ADJUST_DRAFT", parts));
            return ExitCode.DONE;
        });
    }

    private void write(RateFiles changed) {
        if (Files.exists(out)) {
            throw new Refusal(Kind.CONFLICT, "FOLDER_IS_THERE", Map.of("found", out.toString()));
        }
        try {
            for (Map.Entry<String, byte[]> file : changed.all().entrySet()) {
                Path path = out.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
