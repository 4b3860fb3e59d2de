package org.fenglu.payrun;

import java.util.function.Supplier;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.ratebook.RateFiles;

/**
 * The rates that a run pays with.
 *
 * @param book the tables
 * @param archive gives the files that they were read from, to be kept with the payslips
 */
public record RunRates(RateBook book, Supplier<byte[]> archive) {

    /** Returns the rates of some files. */
    public static RunRates of(RateFiles files) {
        return new RunRates(files.book(), files::archive);
    }
}
