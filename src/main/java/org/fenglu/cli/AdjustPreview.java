package org.fenglu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fenglu.book.order.AdjustmentResponse;
import org.fenglu.book.order.OrderPreview;
import org.fenglu.words.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adjust preview}: what an order does to each amount of its scheme; nothing is written. */
@Command(name = "preview", description = "预览调整令：逐项列出原标准、新标准、差额 (what an order does, amount by amount)")
public final class AdjustPreview implements Callable<Integer>, Standalone {

    @Parameters(paramLabel = "ORDER.yaml", description = "调整令文件 (the order)")
    Path order;

    @Option(names = "--explain", description = "列出每项的算式与取整 (formula and rounding of each amount)")
    boolean explain;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        OrderFile file = new OrderFile(order, spec);
        return file.answer(() -> {
            OrderPreview preview = file.adjustment().preview();
            Wording wording = Wording.ofTerminal(System.getenv());
            PrintWriter out = spec.commandLine().getOut();
            if (Commands.of(spec).isJson()) {
                out.println(JsonText.written(AdjustmentResponse.of(preview, wording)));
            } else {
                new AdjustmentText(wording).of(preview, explain).forEach(out::println);
            }
            return ExitCode.DONE;
        });
    }
}
