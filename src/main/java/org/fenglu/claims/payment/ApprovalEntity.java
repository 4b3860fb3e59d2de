package org.fenglu.claims.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fenglu.kernel.loss.course.AdjustmentYear;
import org.fenglu.kernel.rates.Region;
import org.hibernate.annotations.Immutable;

/**
 * A year's adjustment of the benefits in payment in one region, approved to be paid, as it is stored; the database
 * refuses to change or delete it, and one person alone.
 */
@Entity
@Immutable
@Table(name = "adjustment_approval")
class ApprovalEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    @Column(name = "region")
    public String region;

    @Column(name = "year")
    public int year;

    /** Number of the rate book whose figures were approved. */
    @Column(name = "rate_book")
    public int rateBook;

    @Column(name = "recorded_by")
    public String recordedBy;

    /** Who approved it: another person. */
    @Column(name = "approved_by")
    public String approvedBy;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    AdjustmentYear adjustment() {
        return new AdjustmentYear(new Region(region), year);
    }
}
