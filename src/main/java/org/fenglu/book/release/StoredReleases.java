package org.fenglu.book.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenglu.store.decision.TwoPersons;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Releases as they are stored; the database refuses to change or delete one, and to let its drafter publish it.
 *
 * <p>Each method is one transaction of its own unless one is under way.
 */
@ApplicationScoped
@Transactional
class StoredReleases implements PanacheRepositoryBase<ReleaseEntity, Integer> {

    private static final String WHOLE = """
            select r, d from ReleaseEntity r join fetch r.rateBook
            left join ReleaseDecisionEntity d on d.release = r.id
            """;

    private static final String PUBLISHED = WHOLE + "where d.decision = PUBLISHED ";
    private static final String NEWEST = "order by d.decidedAt desc, r.id desc";

    /** A second decision is not an error here: it leaves the first one and is counted as none. */
    private static final String DECIDE = """
            insert into ReleaseDecisionEntity (release, decision, decidedBy, reason)
            values (:release, :decision, :by, :reason) on conflict do nothing
            """;

    /** A draft with what became of it. */
    record Row(ReleaseEntity draft, @Nullable ReleaseDecisionEntity decision) {

        Release release() {
            return new Release(
                    draft.id,
                    draft.name,
                    draft.rateBook.fingerprint,
                    draft.rateBook.id,
                    draft.casesPassed,
                    draft.draftedBy,
                    draft.draftedAt,
                    draft.note,
                    decision == null ? null : decision.decision());
        }
    }

    /** Returns all, the newest first. */
    List<Release> all() {
        return releases(rows(WHOLE + "order by r.id desc"));
    }

    /** Returns a release; refuses where there is none. */
    Release of(int id) {
        return releases(rows(WHOLE + "where r.id = :id").setParameter("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> notFound(id));
    }

    /** Returns the release that was published last before an instant. */
    Optional<Release> publishedBefore(Instant end) {
        return first(rows(PUBLISHED + "and d.decidedAt < :end " + NEWEST).setParameter("end", end));
    }

    /** Returns the release that was published last. */
    Optional<Release> newestPublished() {
        return first(rows(PUBLISHED + NEWEST));
    }

    /** Returns the archive of the cases that a release must pass. */
    byte[] cases(int id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id)).cases;
    }

    /** Keeps a draft and returns it. */
    Release keep(Drafting drafting, int rateBook, byte[] cases, int passed) {
        ReleaseEntity draft = new ReleaseEntity();
        draft.name = drafting.name();
        draft.rateBook = getEntityManager().find(RateBookEntity.class, rateBook);
        draft.cases = cases;
        draft.casesPassed = passed;
        draft.draftedBy = drafting.by();
        draft.note = drafting.note();
        persistAndFlush(draft);
        return new Row(draft, null).release();
    }

    /** Keeps what became of a draft; returns whether this was the first decision. */
    boolean decide(int id, ReleaseState decision, String by, @Nullable String reason) {
        return getEntityManager()
                        .createQuery(DECIDE)
                        .setParameter("release", id)
                        .setParameter("decision", decision)
                        .setParameter("by", by)
                        .setParameter("reason", reason)
                        .executeUpdate()
                == 1;
    }

    /** Refuses where a draft would be published by its drafter. */
    void requireAnother(Release draft, String by) {
        getSession().doWork(connection -> TwoPersons.require(connection, draft.draftedBy(), by, () -> ownDraft(draft)));
    }

    private TypedQuery<Row> rows(String query) {
        return getEntityManager().createQuery(query, Row.class);
    }

    private static Optional<Release> first(TypedQuery<Row> rows) {
        return releases(rows.setMaxResults(1)).stream().findFirst();
    }

    private static List<Release> releases(TypedQuery<Row> rows) {
        return rows.getResultStream().map(Row::release).toList();
    }

    private static Refusal notFound(int id) {
        return new Refusal(Kind.NOT_FOUND, "RELEASE_NOT_FOUND", Map.of("found", "" + id));
    }

    private static Refusal ownDraft(Release draft) {
        return new Refusal(Kind.CONFLICT, "RELEASE_OWN_DRAFT", draft.parts(draft.draftedBy()));
    }
}
