package org.fenglu.book.cases;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.ComponentUse;
import org.fenglu.kernel.pay.wage.kind.Condition;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.kind.MoneyBasis;
import org.fenglu.kernel.pay.wage.kind.PersonalAmount;
import org.fenglu.kernel.pay.wage.kind.Proration;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.MonthFacts;

/** Cases that ask for whole months: payslips, and the withholding of a year. */
final class MonthRules {

    private static final String WAGE = "WAGE";
    private static final String OTHER_WAGES = "OTHER_WAGES";
    private static final int MONTHS_OF_YEAR = 12;

    private MonthRules() {}

    /**
     * {@code month}: months of one officer in a row, in a region of the rate book or with tables of the case's own.
     */
    static void months(Given given, RateBook book, Figures figures) {
        Region region = region(given);
        RateBook with = region.equals(OwnTables.REGION) ? OwnTables.in(book, given.below("tables")) : book;
        SchemeGiven scheme = SchemeGiven.of(given, with);
        MonthChain chain = new MonthChain(scheme.book(), FactsGiven.unit(given.below("unit")), figures);
        for (Given month : given.list("months")) {
            YearMonth at = month.month("month");
            Given officer = given.below("officer").after(month.below("officer"));
            chain.add(
                    at,
                    month.or(at.atEndOfMonth(), "payDate", WrittenValue::date),
                    OfficerGiven.officer(officer, region, scheme.id()),
                    FactsGiven.facts(month.below("facts")));
        }
        chain.settle();
    }

    /** {@code withholding}: the tax of one year month by month, from income and contributions as they are given. */
    static void withholding(Given given, RateBook book, Figures figures) {
        int months = given.cell("months").whole(1, MONTHS_OF_YEAR);
        List<Money> income = given.series("income", months, WrittenValue::money);
        List<Money> pension = given.has("personalPension")
                ? given.series("personalPension", months, WrittenValue::money)
                : Collections.nCopies(months, Money.ZERO);
        RateBook with = OwnTables.fixed(book, given, Money.ZERO, given.money("contributions"));
        SchemeGiven scheme = SchemeGiven.own(wageOnly(), given, with);
        AuxiliaryOfficer officer = OfficerGiven.officer(given.below("officer"), OwnTables.REGION, scheme.id());
        MonthChain chain = new MonthChain(scheme.book(), FactsGiven.NO_TERMS, figures);
        YearMonth first = given.month("firstMonth");
        for (int place = 0; place < months; place++) {
            YearMonth month = first.plusMonths(place);
            chain.add(
                    month,
                    month.atEndOfMonth(),
                    OfficerGiven.paid(officer, Map.of(WAGE, income.get(place))),
                    FactsGiven.onlyPension(pension.get(place)));
        }
        chain.settle();
    }

    /** {@code cost-inclusive-wage}: a month's pay from a standard that holds the employer's contributions. */
    static void costInclusiveWage(Given given, RateBook book, Figures figures) {
        Money employer = given.money("employerContributions");
        Money others = Money.ZERO;
        for (WrittenValue other : given.cells("otherWages")) {
            others = others.plus(other.money());
        }
        RateBook with = OwnTables.fixed(book, given, employer, given.money("employeeContributions"));
        SchemeGiven scheme = SchemeGiven.own(costInclusive(), given, with);
        YearMonth month = given.month("month");
        AuxiliaryOfficer officer = OfficerGiven.officer(given.below("officer"), OwnTables.REGION, scheme.id());
        new MonthChain(scheme.book(), FactsGiven.NO_TERMS, figures)
                .add(
                        month,
                        month.atEndOfMonth(),
                        OfficerGiven.paid(officer, Map.of(WAGE, given.money("standard"), OTHER_WAGES, others)),
                        MonthFacts.NONE);
        Figure wage = figures.find(month + "." + WAGE);
        if (wage != null) {
            figures.put("wage", wage);
        }
    }

    /** A scheme of an agreed standard that holds the employer's contributions, and of other wages. */
    private static PayScheme costInclusive() {
        return new PayScheme(
                "算例",
                new GradeLadder(List.of()),
                List.of(agreed(WAGE, MoneyBasis.EMPLOYER_COST_INCLUSIVE), agreed(OTHER_WAGES, MoneyBasis.GROSS)));
    }

    /** A scheme of one agreed wage that counts for everything. */
    private static PayScheme wageOnly() {
        return new PayScheme("算例", new GradeLadder(List.of()), List.of(agreed(WAGE, MoneyBasis.GROSS)));
    }

    private static Component agreed(String code, MoneyBasis basis) {
        return new Component(
                code,
                "工资",
                new PersonalAmount(code),
                basis,
                EnumSet.allOf(Flag.class),
                Condition.ALWAYS,
                ComponentUse.PAID,
                Proration.ATTENDED,
                0,
                Rounding.FEN_HALF_UP);
    }

    /** Returns the region that is named; without a name it is the case's own. */
    static Region region(Given given) {
        String code = given.or(OwnTables.REGION.code(), "region", WrittenValue::written);
        boolean isCode = code.matches("\\d{6}");
        if (!isCode) {
            given.cell("region").refuse(RateError.NOT_PLACE, "310000");
        }
        return isCode ? new Region(code) : OwnTables.REGION;
    }
}
