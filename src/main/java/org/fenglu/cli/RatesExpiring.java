package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rates expiring}: what ends within some days and has no successor. */
@Dependent
@Command(name = "expiring", description = "即将到期而没有后续版本的费率 (versions that end soon and have no successor)")
public final class RatesExpiring implements Callable<Integer> {

    @Option(names = "--days", defaultValue = "90", paramLabel = "N", description = "天数，默认 90 (days ahead)")
    int days;

    @Option(names = "--on", paramLabel = "DAY", description = "日期，默认今天 (day; default: today in China)")
    @Nullable
    LocalDate on;

    @Mixin
    RatesAsked asked;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        return WatchText.print(spec, WatchText.watch(asked.book(), on).expiring(days));
    }
}
