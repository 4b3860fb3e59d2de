package org.fenglu.force.payrun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.fenglu.book.release.RateBookEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A payslip as it is stored; amounts in fen. */
@Entity
@Immutable
@IdClass(PayslipEntity.Key.class)
@Table(name = "payslip")
class PayslipEntity {

    @Id
    @Column(name = "month")
    public LocalDate month;

    @Id
    @Column(name = "unit")
    public String unit;

    @Id
    @Column(name = "officer_no")
    public String officerNo;

    @Column(name = "hired_on")
    public LocalDate hiredOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "payrun")
    public PayrunEntity payrun;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rate_book")
    public RateBookEntity rateBook;

    @Column(name = "layout")
    public int layout;

    @Column(name = "known_at")
    public Instant knownAt;

    @Column(name = "pay_date")
    public LocalDate payDate;

    @Column(name = "tax_year")
    public int taxYear;

    @Column(name = "gross")
    public long gross;

    @Column(name = "employee_contributions")
    public long employeeContributions;

    @Column(name = "tax")
    public long tax;

    @Column(name = "deductions")
    public long deductions;

    @Column(name = "net")
    public long net;

    @Column(name = "employer_contributions")
    public long employerContributions;

    @Column(name = "employer_cost")
    public long employerCost;

    @Column(name = "year_amounts")
    public long[] yearAmounts;

    @Column(name = "contribution_base")
    @Nullable
    public Long contributionBase;

    @Column(name = "housing_fund_base")
    @Nullable
    public Long housingFundBase;

    @Column(name = "region")
    public String region;

    @Column(name = "scheme")
    public String scheme;

    @Column(name = "input_hash")
    public byte[] inputHash;

    @Column(name = "lines")
    public long[] lines;

    /** What a payslip is kept under. */
    record Key(LocalDate month, String unit, String officerNo) implements Serializable {}
}
