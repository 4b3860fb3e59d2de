package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.fenglu.book.acceptance.AcceptedVersions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rates grade-c}: the versions of grade C in force, and whether a person accepted them, so that they pay. */
@Dependent
@Command(
        name = "grade-c",
        description = "当日有效的 C 级费率，是否已有人确认 (versions of grade C in force, and whether a person accepted them)")
public final class RatesGradeC implements Callable<Integer> {

    @Option(names = "--on", paramLabel = "DAY", description = "日期，默认今天 (day; default: today in China)")
    @Nullable
    LocalDate on;

    @Mixin
    RatesAsked asked;

    @Inject
    AcceptedVersions accepted;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        return WatchText.print(spec, WatchText.watch(asked.book(), on).ofGradeC(), accepted.now());
    }
}
