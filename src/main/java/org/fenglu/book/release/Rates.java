package org.fenglu.book.release;

import java.util.function.Supplier;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.RateBook;

/**
 * A rate book with the files that it was read from.
 *
 * @param book the tables
 * @param archive gives the files, to be kept with what was calculated by them
 */
public record Rates(RateBook book, Supplier<byte[]> archive) {

    /** Returns the rates of some files. */
    public static Rates of(RateFiles files) {
        return new Rates(files.book(), files::archive);
    }
}
