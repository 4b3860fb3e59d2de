package org.fenglu.payrun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A payslip as it is stored; amounts in fen. */
@Entity
@Immutable
@IdClass(PayslipKey.class)
@Table(name = "payslip")
class PayslipEntity {

    @Id
    @Column(name = "month")
    LocalDate month;

    @Id
    @Column(name = "unit")
    String unit;

    @Id
    @Column(name = "officer_no")
    String officerNo;

    @Column(name = "hired_on")
    LocalDate hiredOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "payrun")
    PayrunEntity payrun;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rate_book")
    RateBookEntity rateBook;

    @Column(name = "layout")
    int layout;

    @Column(name = "known_at")
    Instant knownAt;

    @Column(name = "pay_date")
    LocalDate payDate;

    @Column(name = "tax_year")
    int taxYear;

    @Column(name = "gross")
    long gross;

    @Column(name = "employee_contributions")
    long employeeContributions;

    @Column(name = "tax")
    long tax;

    @Column(name = "deductions")
    long deductions;

    @Column(name = "net")
    long net;

    @Column(name = "employer_contributions")
    long employerContributions;

    @Column(name = "employer_cost")
    long employerCost;

    @Column(name = "ytd_income")
    long income;

    @Column(name = "ytd_contributions")
    long contributions;

    @Column(name = "ytd_additional")
    long additional;

    @Column(name = "ytd_personal_pension")
    long personalPension;

    @Column(name = "ytd_relief")
    long relief;

    @Column(name = "ytd_withheld")
    long withheld;

    @Column(name = "contribution_base")
    @Nullable
    Long contributionBase;

    @Column(name = "housing_fund_base")
    @Nullable
    Long housingFundBase;

    @Column(name = "region")
    String region;

    @Column(name = "scheme")
    String scheme;

    @Column(name = "input_hash")
    byte[] inputHash;

    @Column(name = "lines")
    long[] lines;
}
