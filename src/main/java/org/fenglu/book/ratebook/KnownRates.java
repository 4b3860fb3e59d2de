package org.fenglu.book.ratebook;

import java.util.Set;
import org.fenglu.kernel.staff.Dimension;

/** What the rate book knows, in any of its versions; a roster may name nothing else. */
public interface KnownRates {

    /** Returns the GB/T 2260 codes of the regions in which officers can be paid. */
    Set<String> regions();

    /** Returns the ids of the pay schemes. */
    Set<String> schemes();

    /** Returns the values that a scheme knows on a dimension; none where it does not ask for that dimension. */
    Set<String> placements(String scheme, Dimension dimension);

    /** Returns the names of the personal amounts that a scheme pays. */
    Set<String> personalFields(String scheme);

    /** Returns whether there is such a version, named as in {@link org.fenglu.kernel.rates.Version#id}. */
    boolean hasVersion(String versionId);
}
