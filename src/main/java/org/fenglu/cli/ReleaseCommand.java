package org.fenglu.cli;

import picocli.CommandLine.Command;

/** {@code release}: drafts, publications, and what they change. */
@Command(
        name = "release",
        description = "费率发布：起草、由另一人发布、比较、测算影响 (releases of the rates: draft, publish, compare, impact)",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReleaseDraft.class,
            ReleaseList.class,
            ReleasePublish.class,
            ReleaseWithdraw.class,
            ReleaseDiff.class,
            ReleaseImpact.class,
        })
public final class ReleaseCommand {}
