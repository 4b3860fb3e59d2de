package org.fenglu.kernel.pay.month;

import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.contribution.ContributionBase;
import org.fenglu.kernel.pay.contribution.ContributionTerms;
import org.fenglu.kernel.pay.contribution.HousingFund;
import org.fenglu.kernel.pay.contribution.SocialInsurance;
import org.fenglu.kernel.pay.payslip.StatutoryLine;

/** Five insurances and one fund of one month, both sides. */
final class ContributionLines {

    private final MonthInput input;
    private final MonthTables tables;
    private final PayslipLines lines;
    private final Workings workings;

    ContributionLines(MonthInput input, MonthTables tables, PayslipLines lines, Workings workings) {
        this.input = input;
        this.tables = tables;
        this.lines = lines;
        this.workings = workings;
    }

    void evaluate(DeclaredBase declared) {
        List<ContributionTerms> insurances = tables.insurances();
        for (int at = 0; at < insurances.size(); at++) {
            insurance(declared.of(insurances.get(at).scheme()), insurances.get(at));
        }
        fund(
                declared.ofFund(),
                input.officer().fund().rate(),
                StatutoryLine.HOUSING_FUND_EMPLOYEE,
                StatutoryLine.HOUSING_FUND_EMPLOYER);
        if (!input.officer().fund().supplementaryRate().isZero()) {
            fund(
                    declared.ofFund(),
                    input.officer().fund().supplementaryRate(),
                    StatutoryLine.SUPPLEMENTARY_FUND_EMPLOYEE,
                    StatutoryLine.SUPPLEMENTARY_FUND_EMPLOYER);
        }
    }

    private void insurance(Money declared, ContributionTerms terms) {
        StatutoryLine employer =
                switch (terms.scheme()) {
                    case PENSION -> StatutoryLine.PENSION_EMPLOYER;
                    case MEDICAL -> StatutoryLine.MEDICAL_EMPLOYER;
                    case MATERNITY -> StatutoryLine.MATERNITY_EMPLOYER;
                    case UNEMPLOYMENT -> StatutoryLine.UNEMPLOYMENT_EMPLOYER;
                    case WORK_INJURY -> StatutoryLine.WORK_INJURY_EMPLOYER;
                };
        lines.begin(employer);
        Money base = ContributionBase.due(declared, terms.bounds(), workings);
        lines.set(employer, SocialInsurance.employer(base, terms, workings));
        if (terms.isPaidByEmployee()) {
            StatutoryLine employee = employee(terms);
            lines.begin(employee);
            if (workings.isKept()) {
                ContributionBase.due(declared, terms.bounds(), workings); // the base is explained under each line
            }
            lines.set(employee, SocialInsurance.employee(base, terms, workings));
        }
    }

    private static StatutoryLine employee(ContributionTerms terms) {
        return switch (terms.scheme()) {
            case PENSION -> StatutoryLine.PENSION_EMPLOYEE;
            case MEDICAL -> StatutoryLine.MEDICAL_EMPLOYEE;
            case UNEMPLOYMENT -> StatutoryLine.UNEMPLOYMENT_EMPLOYEE;
            case MATERNITY, WORK_INJURY ->
                throw new IllegalStateException("The law lets no employee pay for " + terms.scheme()
                        + ", but the rates of " + terms.rate().version().table() + " do");
        };
    }

    private void fund(Money declared, Rate rate, StatutoryLine employee, StatutoryLine employer) {
        lines.begin(employee);
        Money deposit = deposit(declared, rate);
        lines.set(employee, deposit);
        lines.begin(employer);
        lines.set(employer, workings.isKept() ? deposit(declared, rate) : deposit);
    }

    private Money deposit(Money declared, Rate rate) {
        if (input.isFundYetToStart(tables.wage().payMonth())) {
            return workings.given(Formula.FUND_NOT_YET, Money.ZERO);
        }
        Money base = tables.fund().base(declared, workings);
        return HousingFund.deposit(base, rate, tables.fund().rounding(), workings);
    }
}
