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

/** {@code rates unread}: the versions in force whose source no one has read for a year. */
@Dependent
@Command(name = "unread", description = "一年内没有人核对过出处的费率 (versions whose source no one has read for a year)")
public final class RatesUnread implements Callable<Integer> {

    @Option(names = "--on", paramLabel = "DAY", description = "日期，默认今天 (day; default: today in China)")
    @Nullable
    LocalDate on;

    @Mixin
    RatesAsked asked;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        return WatchText.print(spec, WatchText.watch(asked.book(), on).unread());
    }
}
