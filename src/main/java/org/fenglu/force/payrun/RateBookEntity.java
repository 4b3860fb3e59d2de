package org.fenglu.force.payrun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A rate book that paid, without its files. */
@Entity
@Immutable
@Table(name = "rate_book")
class RateBookEntity {

    @Id
    public int id;

    @Column(name = "fingerprint")
    public String fingerprint;
}
