package org.fenglu.cli;

import picocli.CommandLine.Command;

/** {@code turnover}: the yearly turnover of contribution bases. */
@Command(
        name = "turnover",
        description = "缴费基数年度调整 (the yearly turnover of contribution bases)",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TurnoverPreview.class,
            TurnoverApply.class,
        })
public final class TurnoverGroup {}
