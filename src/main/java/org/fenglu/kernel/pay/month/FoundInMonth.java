package org.fenglu.kernel.pay.month;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.kind.Presumed;
import org.fenglu.kernel.pay.wage.kind.TakeHome;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.WageLines;
import org.jspecify.annotations.Nullable;

/** What a calculated month says about what its wage lines had presumed of it. */
final class FoundInMonth {

    private final MonthInput input;
    private final MonthTables tables;
    private final WageLines wages;
    private final PayslipLines lines;

    FoundInMonth(MonthInput input, MonthTables tables, WageLines wages, PayslipLines lines) {
        this.input = input;
        this.tables = tables;
        this.wages = wages;
        this.lines = lines;
    }

    /**
     * Returns what the lines should presume next: first the share that is borne, and only then what there is to take
     * home with it.
     */
    Presumed after(Presumed before, MonthSums sums) {
        Money share = isDue(scheme().placeOfBorneShare()) ? sums.contributions() : Money.ZERO;
        boolean isShareFound = share.equals(before.employeeShare());
        TakeHome takeHome = isShareFound ? takeHome(sums) : before.takeHome();
        return new Presumed(before.employerInsurance(), share, takeHome);
    }

    private @Nullable TakeHome takeHome(MonthSums sums) {
        int place = scheme().placeOfNetTopUp();
        if (!isDue(place)) {
            return null;
        }
        Money own = Money.ZERO;
        Money taxable = taxable(place).plus(taxable(scheme().placeOfBorneShare()));
        for (int at : component(place).kind().dependsOn()) {
            own = own.plus(wages.paid(at));
            taxable = taxable.plus(taxable(at));
        }
        Money floors =
                lines.amount(StatutoryLine.PROBATION_TOP_UP).plus(lines.amount(StatutoryLine.MINIMUM_WAGE_TOP_UP));
        TaxLine line = new TaxLine(input, tables, lines, Workings.SILENT);
        Money tax = line.due(taxable.plus(floors), sums.deductible(), sums.excess());
        Money besides = floors.plus(borne());
        return new TakeHome(own, besides, sums.contributions(), tax);
    }

    /** Returns the employee's contributions that the employer bears, zero where it bears none. */
    Money borne() {
        int place = scheme().placeOfBorneShare();
        return place < 0 ? Money.ZERO : wages.paid(place);
    }

    /**
     * Returns what the employer bears and the scheme counts as no wage: it is no income, and not deductible either.
     */
    Money borneAsNoWage() {
        int place = scheme().placeOfBorneShare();
        return place < 0 || component(place).has(Flag.TAXABLE) ? Money.ZERO : wages.paid(place);
    }

    /** Returns the employer's insurance contributions, without the housing fund. */
    Money employerInsurance() {
        return lines.amount(StatutoryLine.PENSION_EMPLOYER)
                .plus(lines.amount(StatutoryLine.MEDICAL_EMPLOYER))
                .plus(lines.amount(StatutoryLine.MATERNITY_EMPLOYER))
                .plus(lines.amount(StatutoryLine.UNEMPLOYMENT_EMPLOYER))
                .plus(lines.amount(StatutoryLine.WORK_INJURY_EMPLOYER));
    }

    /** Returns the standard that holds the employer's contributions, less what the lines presume of them. */
    Money costInclusiveStandard() {
        return wages.standard(scheme().placeOfCostInclusive());
    }

    private Money taxable(int place) {
        return place >= 0 && component(place).has(Flag.TAXABLE) ? wages.paid(place) : Money.ZERO;
    }

    private boolean isDue(int place) {
        return place >= 0 && wages.isDue(place);
    }

    private Component component(int place) {
        return scheme().components().get(place);
    }

    private PayScheme scheme() {
        return tables.wage().scheme().values();
    }
}
