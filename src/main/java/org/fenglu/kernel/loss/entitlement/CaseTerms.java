package org.fenglu.kernel.loss.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.rates.Region;
import org.jspecify.annotations.Nullable;

/**
 * What a case brings besides its facts.
 *
 * @param region the coordinating region (统筹地区) of the work-injury insurance
 * @param assessedOn the day on which it is looked at: a figure that was issued later is not known
 * @param accepted ids of the versions of grade C that a person accepted
 * @param stated published figures that the rate book does not have
 */
public record CaseTerms(Region region, LocalDate assessedOn, Set<String> accepted, List<StatedFigure> stated) {

    public CaseTerms {
        accepted = Set.copyOf(accepted);
        stated = List.copyOf(stated);
    }

    /** Returns the province whose regulations hold in the region. */
    public Region province() {
        return region.province();
    }

    /** Returns a figure that the case states, or null where it states none. */
    @Nullable
    StatedFigure stated(PublishedFigure figure, int year) {
        for (StatedFigure each : stated) {
            if (each.figure() == figure && each.year() == year) {
                return each;
            }
        }
        return null;
    }
}
