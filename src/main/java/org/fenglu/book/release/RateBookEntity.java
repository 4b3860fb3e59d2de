package org.fenglu.book.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A kept rate book, without its files, which {@link KeptRateBooks} writes and reads. */
@Entity
@Immutable
@Table(name = "rate_book")
public class RateBookEntity {

    @Id
    public int id;

    @Column(name = "fingerprint")
    public String fingerprint;
}
