package org.fenglu.book.ratebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;

/**
 * What a further version of a table says of itself.
 *
 * @param from the first day on which it holds
 * @param source keys of its source, in their order; empty where it stands in the document of the version before
 * @param evidence how well it is known
 * @param status whether it will stay
 * @param note what a reader should know
 */
public record VersionHead(LocalDate from, Map<String, String> source, Evidence evidence, Status status, String note) {

    public VersionHead {
        source = new LinkedHashMap<>(source);
    }
}
