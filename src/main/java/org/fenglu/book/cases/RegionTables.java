package org.fenglu.book.cases;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.fenglu.kernel.pay.contribution.ContributionTerms;
import org.fenglu.kernel.pay.month.FundTerms;
import org.fenglu.kernel.pay.month.MonthKey;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.TablesOfMonth;
import org.fenglu.kernel.pay.month.TablesOutcome;
import org.fenglu.kernel.pay.wage.scheme.GradeLadder;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.PayerClass;

/** The tables of a region in a month, looked up as the service does, for cases that need no officer. */
final class RegionTables {

    private final RateBook book;
    private final Region region;
    private final String scheme;
    private final PayerClass payer;
    private final int industryClass;

    private RegionTables(SchemeGiven scheme, Region region, Given given) {
        this.book = scheme.book();
        this.scheme = scheme.id();
        this.region = region;
        this.payer = given.or(PayerClass.GOVERNMENT, "payer", cell -> cell.oneOf(PayerClass.class));
        this.industryClass = given.countOr(1, "industryClass");
    }

    /** Returns the tables of the region that a case names, or of its own. */
    static RegionTables of(Given given, RateBook book) {
        Region region = MonthRules.region(given);
        RateBook with = region.equals(OwnTables.REGION) ? OwnTables.in(book, given.below("tables")) : book;
        PayScheme none = new PayScheme("算例", new GradeLadder(List.of()), List.of());
        return new RegionTables(SchemeGiven.own(none, given, with), region, given);
    }

    List<ContributionTerms> insurances(YearMonth month) {
        return tables(month).insurances();
    }

    FundTerms fund(YearMonth month) {
        return tables(month).fund();
    }

    private MonthTables tables(YearMonth month) {
        MonthKey key = new MonthKey(month, month.atEndOfMonth(), region, scheme, payer, industryClass);
        TablesOutcome outcome = TablesOfMonth.lookUp(book, key);
        if (outcome.tables() == null) {
            throw new IllegalStateException(outcome.findings().stream()
                    .map(finding -> finding.code() + " " + finding.field() + " " + finding.found())
                    .collect(Collectors.joining("; ")));
        }
        return outcome.tables();
    }
}
