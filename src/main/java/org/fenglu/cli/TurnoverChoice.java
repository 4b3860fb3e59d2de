package org.fenglu.cli;

import java.time.YearMonth;
import java.util.Map;
import org.fenglu.force.due.TurnoverOrder;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.BaseKind;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which turnover: the options that its commands share. */
final class TurnoverChoice {

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "缴费年度开始的年份 (year in which it starts)")
    int year;

    @Option(names = "--region", required = true, paramLabel = "CODE", description = "地区代码 (code of the region)")
    String region;

    @Option(
            names = "--insurance",
            required = true,
            paramLabel = "KIND",
            description = "险种：${COMPLETION-CANDIDATES} (insurance, or the fund)")
    BaseKind kind;

    @Option(
            names = "--from",
            paramLabel = "MONTH",
            description = "起始月；当年有几个起始月时才需要 (its first month, where there are several)")
    @Nullable
    YearMonth from;

    TurnoverOrder order() {
        try {
            return new TurnoverOrder(year, new Region(region), kind, from);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Kind.NOT_FOUND, "TURNOVER_REGION", Map.of("found", region));
        }
    }
}
