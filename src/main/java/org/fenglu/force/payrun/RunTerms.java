package org.fenglu.force.payrun;

import java.time.Instant;
import java.util.Set;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.people.roster.Units;

/**
 * What holds for all officers of a run.
 *
 * @param id number of the run
 * @param order what is paid
 * @param knownAt facts recorded later are not seen
 * @param book the rates
 * @param rateBook number under which the rates are kept
 * @param engine the program that calculates
 * @param units what the units have decided
 * @param accepted rate versions of grade C that a named person answers for
 * @param chunkSize officers in a chunk
 */
record RunTerms(
        long id,
        RunOrder order,
        Instant knownAt,
        RateBook book,
        int rateBook,
        Engine engine,
        Units units,
        Set<String> accepted,
        int chunkSize) {

    /** Returns the same terms for a run that is recorded. */
    RunTerms recorded(long number) {
        return resumed(number, knownAt, chunkSize);
    }

    /** Returns the terms of an interrupted run that is resumed; nothing was recorded since it began. */
    RunTerms resumed(long number, Instant itsKnownAt, int itsChunkSize) {
        return new RunTerms(number, order, itsKnownAt, book, rateBook, engine, units, accepted, itsChunkSize);
    }
}
