package org.fenglu.kernel.career.recruitment;

import java.util.List;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.rates.Region;

/**
 * The conditions of a place. What no source says is not in it.
 *
 * @param basis what kind of text they stand in
 * @param conditions one for each kind of post that the text tells apart, at least one
 */
public record EntryTable(Basis basis, List<EntryCondition> conditions) {

    /** What kind of text conditions stand in. */
    public enum Basis {
        /** A regulation (条例, 规定, 办法): holds until it is changed. */
        REGULATION,
        /** A notice of one hiring (招聘公告): a later one may ask for something else. */
        NOTICE
    }

    public EntryTable {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("Entry needs at least one condition, found none");
        }
    }

    /** Returns the table of a place. */
    public static RateKey<EntryTable> key(Region region) {
        return new RateKey<>("region/" + region.code() + "/recruitment", EntryTable.class);
    }
}
