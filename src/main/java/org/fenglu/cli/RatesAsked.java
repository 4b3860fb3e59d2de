package org.fenglu.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.kernel.rates.RateBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rates a command is asked about: those in use, or those that were known on a day. */
@Dependent
public final class RatesAsked {

    @Option(
            names = "--known-on",
            paramLabel = "DAY",
            description = "某日终了时已知的发布，默认现用的费率 (the release known at the end of a day; default: the rates in use)")
    @Nullable
    LocalDate knownOn;

    @Inject
    RatesInUse rates;

    /** Returns the tables. */
    RateBook book() {
        return rates.knownOn(knownOn);
    }
}
