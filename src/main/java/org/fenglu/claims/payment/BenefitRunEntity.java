package org.fenglu.claims.payment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One run of the benefits of a month, as it is stored with its lines; the database refuses to change or delete it. The
 * lines have no number of their own: they are read by query, each list in its order.
 */
@Entity
@Immutable
@Table(name = "benefit_run")
class BenefitRunEntity {

    /** How a run stands. */
    @Schema(name = "BenefitRunState")
    enum State {
        /** 待复核: calculated, not decided yet. */
        DRAFT,
        /** 已批准: paid; what comes later mends it. */
        APPROVED,
        /** 已撤回: given up; it paid nothing. */
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    /** First day of the month up to and with which benefits are due. */
    @Column(name = "month")
    public LocalDate month;

    /** Number under which its rate book is kept. */
    @Column(name = "rate_book")
    public int rateBook;

    @Column(name = "engine_version")
    public String engineVersion;

    /** The moment up to which cases were known to it. */
    @Column(name = "known_at")
    public Instant knownAt;

    /** The day on which the cases were looked at. */
    @Column(name = "assessed_on")
    public LocalDate assessedOn;

    /** How many open cases it looked at. */
    @Column(name = "claims")
    public int claims;

    @Column(name = "drafted_by")
    public String draftedBy;

    /** When it was stored, by the database's clock. */
    @Generated
    @Column(name = "drafted_at")
    public Instant draftedAt;

    /** What became of it; null before it is decided. */
    @OneToOne(mappedBy = "run")
    @Nullable
    public RunDecisionEntity decision;

    @ElementCollection
    @CollectionTable(name = "benefit_payment", joinColumns = @JoinColumn(name = "run"))
    public List<BenefitPayment> payments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "benefit_open", joinColumns = @JoinColumn(name = "run"))
    public List<OpenBenefit> open = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "benefit_refused", joinColumns = @JoinColumn(name = "run"))
    public List<RefusedClaim> refused = new ArrayList<>();

    State state() {
        return decision == null ? State.DRAFT : decision.state;
    }

    YearMonth yearMonth() {
        return YearMonth.from(month);
    }
}
