package org.fenglu.payrun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A run as it is stored. */
@Entity
@Immutable
@Table(name = "payrun")
class PayrunEntity {

    @Id
    long id;

    @Column(name = "month")
    LocalDate month;

    @Column(name = "unit")
    @Nullable
    String unit;

    @Column(name = "pay_date")
    LocalDate payDate;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rate_book")
    RateBookEntity rateBook;

    @Column(name = "engine_version")
    String engineVersion;

    @Column(name = "known_at")
    Instant knownAt;

    @Column(name = "officers")
    long officers;

    @Column(name = "state")
    String state;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;
}
