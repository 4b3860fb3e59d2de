package org.fenglu.claims.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What became of a run, as it is stored: there is one of it, and the database refuses to change it, and an approval by
 * the drafter. Hibernate cannot read a time that the database sets into an immutable entity whose number was given, so
 * each column is marked instead.
 */
@Entity
@Table(name = "benefit_run_decision")
class RunDecisionEntity {

    /** Number of the run. */
    @Id
    public long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "run")
    @SuppressWarnings("NullAway.Init")
    public BenefitRunEntity run;

    /** Approved or withdrawn. */
    @Enumerated(EnumType.STRING)
    @Column(name = "decision", updatable = false)
    public BenefitRunEntity.State state;

    @Column(name = "decided_by", updatable = false)
    public String decidedBy;

    /** Why, where it was withdrawn. */
    @Column(name = "reason", updatable = false)
    @Nullable
    public String reason;

    /** When, by the database's clock. */
    @Generated
    @Column(name = "decided_at")
    public Instant decidedAt;
}
