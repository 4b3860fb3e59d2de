package org.fenglu.book.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fenglu.store.decision.Decision;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What became of a draft; there is one row of it, and the database sets its time. */
@Entity
@Immutable
@Table(name = "release_decision")
class ReleaseDecisionEntity {

    @Id
    @Column(name = "release")
    public int release;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    public ReleaseState decision;

    @Column(name = "decided_by")
    public String decidedBy;

    @Column(name = "reason")
    public @Nullable String reason;

    @Column(name = "decided_at", insertable = false, updatable = false)
    public Instant decidedAt;

    Decision<ReleaseState> decision() {
        return new Decision<>(decision, decidedBy, decidedAt, reason);
    }
}
