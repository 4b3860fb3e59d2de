package org.fenglu.people.roster;

import java.util.Map;
import java.util.Set;
import org.fenglu.book.ratebook.KnownRates;
import org.fenglu.kernel.staff.Dimension;

/** Two regions, one scheme. */
final class RatesForTests implements KnownRates {

    private static final Map<Dimension, Set<String>> PLACEMENTS = Map.of(
            Dimension.GRADE, Set.of("AUX_4", "AUX_3"),
            Dimension.STEP, Set.of("1", "2"),
            Dimension.POST, Set.of("PATROL", "COMMAND_CENTRE"));

    @Override
    public Set<String> regions() {
        return Set.of("110000", "320100");
    }

    @Override
    public Set<String> schemes() {
        return Set.of("seven-grade");
    }

    @Override
    public Set<String> placements(String scheme, Dimension dimension) {
        return PLACEMENTS.getOrDefault(dimension, Set.of());
    }

    @Override
    public Set<String> personalFields(String scheme) {
        return Set.of("agreedAllowance");
    }

    @Override
    public boolean hasVersion(String versionId) {
        return versionId.equals("scheme/seven-grade@2026-01-01");
    }
}
