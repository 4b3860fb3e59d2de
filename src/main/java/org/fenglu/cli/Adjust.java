package org.fenglu.cli;

import picocli.CommandLine.Command;

/** {@code adjust}: the yearly adjustment of pay standards. */
@Command(
        name = "adjust",
        description = "年度调整 (the yearly adjustment of pay standards)",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AdjustPreview.class,
            AdjustDraft.class,
            AdjustAnniversaries.class,
        })
public final class Adjust {}
