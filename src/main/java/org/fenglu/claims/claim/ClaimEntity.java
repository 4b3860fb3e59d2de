package org.fenglu.claims.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What never changes about a case, as it is stored; the database refuses to change or delete it. */
@Entity
@Immutable
@Table(name = "claim")
class ClaimEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    public ClaimKind kind;

    /** The coordinating region (统筹地区) of the work-injury insurance, six digits. */
    @Column(name = "region")
    public String region;

    @Column(name = "unit")
    @Nullable
    public String unit;

    /** The officer's number in the roster. */
    @Column(name = "officer_no")
    @Nullable
    public String officerNo;

    @Column(name = "officer_name")
    public String officerName;

    @Column(name = "opened_by")
    public String openedBy;

    @Column(name = "opened_at")
    public Instant openedAt;
}
