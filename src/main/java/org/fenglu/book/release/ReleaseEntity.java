package org.fenglu.book.release;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A draft as it is stored; what became of it is a row of {@link ReleaseDecisionEntity}. */
@Entity
@Immutable
@Table(name = "release")
class ReleaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Integer id;

    @Column(name = "name")
    public String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rate_book")
    public RateBookEntity rateBook;

    /** The archive of the cases that it must pass; read only where they are run. */
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "cases")
    public byte[] cases;

    @Column(name = "cases_passed")
    public int casesPassed;

    @Column(name = "drafted_by")
    public String draftedBy;

    @Column(name = "note")
    public @Nullable String note;

    @Generated
    @Column(name = "drafted_at", insertable = false, updatable = false)
    public Instant draftedAt;
}
