package org.fenglu.claims.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cases that are stored. */
@ApplicationScoped
class StoredClaims implements PanacheRepository<ClaimEntity> {

    private static final String OF_OFFICER = """
            kind = :kind and id <> :id and (
                (:number <> '' and function('person' as String, officerNo) = function('person' as String, :number)
                    and (function('person' as String, officerName) = function('person' as String, :name)
                        or coalesce(unit, '') in ('', :unit) or :unit = ''))
                or ((:number = '' or trim(coalesce(officerNo, '')) = '')
                    and function('person' as String, officerName) = function('person' as String, :name)
                    and (coalesce(unit, '') in ('', :unit) or :unit = '')))
            order by id
            """;

    /** Returns the cases that are looked for with a number above another, in order, at most so many. */
    List<ClaimEntity> page(ClaimSearch search, long after, int limit) {
        return find(search.condition() + " order by id", search.values(after))
                .page(0, limit)
                .list();
    }

    /** Returns how many are looked for on all pages. */
    long count(ClaimSearch search) {
        return count(search.condition(), search.values(0));
    }

    /**
     * Returns the cases of the same kind that may be about the same officer, by number: with the same number and the
     * same unit or name, or, where one of them has no number, with the same name and unit. A unit that is not stated is
     * any; names and numbers are the same however they are typed.
     */
    List<ClaimEntity> ofOfficer(ClaimEntity one) {
        return find(
                        OF_OFFICER,
                        Parameters.with("kind", one.kind)
                                .and("id", one.id)
                                .and("unit", stated(one.unit))
                                .and("number", stated(one.officerNo))
                                .and("name", one.officerName))
                .list();
    }

    private static String stated(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Returns a case that had been opened by a moment. */
    Optional<ClaimEntity> openedBy(long id, Instant at) {
        return findByIdOptional(id).filter(claim -> !claim.openedAt.isAfter(at));
    }
}
