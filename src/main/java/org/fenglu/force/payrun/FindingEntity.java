package org.fenglu.force.payrun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.hibernate.annotations.Immutable;

/** A finding as it is stored. */
@Entity
@Immutable
@IdClass(FindingEntity.Key.class)
@Table(name = "finding")
class FindingEntity {

    /** What a finding is kept under. */
    record Key(LocalDate month, String unit, String officerNo, int place) implements Serializable {}

    @Id
    @Column(name = "month")
    public LocalDate month;

    @Id
    @Column(name = "unit")
    public String unit;

    @Id
    @Column(name = "officer_no")
    public String officerNo;

    @Id
    @Column(name = "place")
    public int place;

    @Column(name = "code")
    public String code;

    @Column(name = "field")
    public String field;

    @Column(name = "found")
    public String found;

    @Column(name = "expected")
    public String expected;

    Finding finding() {
        return new Finding(FindingCode.valueOf(code), field, found, expected);
    }
}
