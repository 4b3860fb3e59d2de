package org.fenglu.whatif.quote;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fenglu.book.acceptance.AcceptanceRequest;
import org.fenglu.book.ratebook.BookRates;
import org.fenglu.book.ratebook.KnownRates;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.tax.YearAmount;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.MonthFact;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a quote in itself, before any table is asked: what an import would refuse in a file. The kernel
 * checks the rest.
 */
public final class QuoteCheck {

    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
    private static final Money LARGEST = Money.ofFen(MonthFact.Unit.YUAN.most());

    private final QuoteRequest quote;
    private final MonthInput input;
    private final List<Finding> findings = new ArrayList<>();

    private QuoteCheck(QuoteRequest quote, MonthInput input) {
        this.quote = quote;
        this.input = input;
    }

    /** Returns all that is wrong with a quote in itself. */
    public static List<Finding> findings(QuoteRequest quote, MonthInput input, RateBook book) {
        QuoteCheck check = new QuoteCheck(quote, input);
        check.dates();
        check.officer(input.officer());
        check.claims(input.officer().tax().claims());
        check.share("unit.sickPayShare", input.unit().sickPayShare());
        check.amount("unit.agencyFee", input.unit().agencyFee());
        if (input.carried() != null) {
            check.year(input.carried().year());
            check.amount("yearToDate.contributionBase", input.carried().contributionBase());
            check.amount("yearToDate.housingFundBase", input.carried().housingFundBase());
        }
        check.accepted(new BookRates(book));
        check.scheme(input.officer(), new BookRates(book));
        return check.findings;
    }

    private void complain(FindingCode code, String field, String found, String expected) {
        findings.add(new Finding(code, field, found, expected));
    }

    private void dates() {
        AuxiliaryOfficer officer = input.officer();
        date("month", quote.month().atDay(1));
        date("payDate", quote.payDate());
        date("officer.hiredOn", officer.hiredOn());
        date("officer.leftOn", officer.leftOn());
        date("officer.serviceFrom", officer.serviceFrom());
        LocalDate left = officer.leftOn();
        if (left != null && left.isBefore(officer.hiredOn())) {
            complain(
                    FindingCode.LEFT_BEFORE_HIRED,
                    "officer.leftOn",
                    left.toString(),
                    officer.hiredOn().toString());
        }
    }

    private void date(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            complain(FindingCode.DATE_OUT_OF_RANGE, field, day.toString(), FIRST_DAY + " .. " + LAST_DAY);
        }
    }

    private void officer(AuxiliaryOfficer officer) {
        amount("officer.lastYearAverageWage", officer.lastYearAverageWage());
        amount("officer.contractWage", officer.contractWage());
        amount("officer.tax.lastYearIncome", officer.tax().lastYearIncome());
        for (Map.Entry<String, Money> agreed : officer.personal().entrySet()) {
            amount("officer.personal." + agreed.getKey(), agreed.getValue());
        }
        for (MonthFact fact : MonthFact.values()) {
            if (fact.unit() == MonthFact.Unit.YUAN) {
                refuseHuge("facts." + fact.key(), input.facts().money(fact));
            }
        }
        share("officer.fund.rate", officer.fund().rate());
        share("officer.fund.supplementaryRate", officer.fund().supplementaryRate());
    }

    private void claims(List<DeductionClaim> claims) {
        for (int at = 0; at < claims.size(); at++) {
            DeductionClaim claim = claims.get(at);
            String field = "officer.tax.claims[" + at + "]";
            YearMonth to = claim.to();
            share(field + ".share", claim.share());
            amount(field + ".claimed", claim.claimed());
            date(field + ".from", claim.from().atDay(1));
            date(field + ".to", to == null ? null : to.atDay(1));
            date(field + ".filedOn", claim.filedOn());
            if (to != null && to.isBefore(claim.from())) {
                complain(FindingCode.PERIOD_REVERSED, field + ".to", to.toString(), ">= " + claim.from());
            }
            if (claim.item() == DeductionItem.ELDERLY_SHARED && isWithoutAmount(at)) {
                complain(FindingCode.VALUE_MISSING, field + ".claimed", "", "1500.00");
            }
        }
    }

    private boolean isWithoutAmount(int at) {
        TaxRequest tax = quote.officer().tax();
        return tax != null && tax.claims() != null && tax.claims().get(at).claimed() == null;
    }

    private void year(YearToDate year) {
        int taxYear = payDate(quote).getYear();
        if (year.taxYear() > taxYear || year.taxYear() < taxYear - 1) {
            complain(
                    FindingCode.TAX_YEAR_NOT_OF_MONTH,
                    "yearToDate.taxYear",
                    String.valueOf(year.taxYear()),
                    String.valueOf(taxYear));
        }
        for (YearAmount amount : YearAmount.ALL) {
            amount("yearToDate." + amount.key(), year.amount(amount));
        }
    }

    private void amount(String field, @Nullable Money amount) {
        if (amount == null) {
            return;
        }
        if (amount.isNegative()) {
            complain(FindingCode.NEGATIVE_FACT, field, amount.toString(), "0.00");
        }
        refuseHuge(field, amount);
    }

    private void refuseHuge(String field, Money amount) {
        if (amount.compareTo(LARGEST) > 0) {
            complain(FindingCode.AMOUNT_OUT_OF_RANGE, field, amount.toString(), "0.00 .. " + LARGEST);
        }
    }

    private void share(String field, Rate share) {
        if (share.compareTo(Rate.WHOLE) > 0) {
            complain(FindingCode.AMOUNT_OUT_OF_RANGE, field, share.toString(), "0% .. 100%");
        }
    }

    private void accepted(KnownRates rates) {
        List<AcceptanceRequest> accept = quote.accept() == null ? List.of() : quote.accept();
        for (int at = 0; at < accept.size(); at++) {
            String id = accept.get(at).version();
            if (!rates.hasVersion(id)) {
                complain(FindingCode.UNKNOWN_VERSION, "accept[" + at + "].version", id, "table@2026-01-01");
            }
        }
    }

    /** What the scheme does not know would be paid to no one, so it is refused. The kernel checks the grade. */
    private void scheme(AuxiliaryOfficer officer, KnownRates rates) {
        String scheme = officer.scheme();
        if (!rates.schemes().contains(scheme)) {
            return;
        }
        for (Dimension dimension : Dimension.values()) {
            String value = officer.placement().on(dimension);
            Set<String> known = rates.placements(scheme, dimension);
            boolean isAsked = dimension != Dimension.GRADE && !value.isEmpty() && !known.isEmpty();
            if (isAsked && !known.contains(value)) {
                String field = "officer.placement." + dimension;
                complain(FindingCode.PLACEMENT_NOT_IN_SCHEME, field, value, String.join(", ", known));
            }
        }
        Set<String> paid = rates.personalFields(scheme);
        for (String field : new TreeSet<>(officer.personal().keySet())) {
            if (!paid.contains(field)) {
                complain(
                        FindingCode.PERSONAL_FIELD_NOT_IN_SCHEME,
                        "officer.personal",
                        field,
                        String.join(", ", new TreeSet<>(paid)));
            }
        }
    }

    /** The day of payment: the last day of the month unless it is named. */
    static LocalDate payDate(QuoteRequest quote) {
        return quote.payDate() == null ? quote.month().atEndOfMonth() : quote.payDate();
    }
}
