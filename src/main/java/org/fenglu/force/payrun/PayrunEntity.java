package org.fenglu.force.payrun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.fenglu.book.release.RateBookEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A run as it is stored. */
@Entity
@Immutable
@Table(name = "payrun")
class PayrunEntity {

    @Id
    public long id;

    @Column(name = "month")
    public LocalDate month;

    @Column(name = "unit")
    @Nullable
    public String unit;

    @Column(name = "pay_date")
    public LocalDate payDate;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rate_book")
    public RateBookEntity rateBook;

    @Column(name = "engine_version")
    public String engineVersion;

    @Column(name = "known_at")
    public Instant knownAt;

    @Column(name = "officers")
    public long officers;

    @Column(name = "state")
    public String state;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "finished_at")
    @Nullable
    public Instant finishedAt;
}
