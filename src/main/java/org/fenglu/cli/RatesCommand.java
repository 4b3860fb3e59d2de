package org.fenglu.cli;

import picocli.CommandLine.Command;

/** {@code rates}: what can be done with rate files. */
@Command(
        name = "rates",
        description = "费率文件 (rate files)",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RatesValidate.class,
            RatesCoverage.class,
            RatesList.class,
            RatesShow.class,
            RatesExpiring.class,
            RatesGradeC.class,
            RatesUnread.class,
        })
public final class RatesCommand {}
