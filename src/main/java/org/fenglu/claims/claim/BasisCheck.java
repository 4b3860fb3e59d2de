package org.fenglu.claims.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenglu.book.acceptance.AcceptanceRequest;
import org.fenglu.kernel.loss.entitlement.CaseTerms;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Choices;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;

/** What is wrong with the basis of a calculation, and what it comes to where nothing is. */
final class BasisCheck {

    private static final int LONGEST_YEARS = 80;
    private static final int MONTHS_OF_YEAR = 12;

    private final BasisRequest basis;
    private final RateBook book;
    private final LocalDate assessedOn;
    private final List<Finding> findings = new ArrayList<>();

    BasisCheck(BasisRequest basis, RateBook book, LocalDate assessedOn) {
        this.basis = basis;
        this.book = book;
        this.assessedOn = assessedOn;
    }

    /** Returns all that is wrong. */
    List<Finding> findings() {
        region();
        through();
        for (int at = 0; at < basis.figures().size(); at++) {
            figure("figures[" + at + "]", basis.figures().get(at));
        }
        for (int at = 0; at < basis.decided().size(); at++) {
            decided("decided[" + at + "]", basis.decided().get(at));
        }
        for (int at = 0; at < basis.accepted().size(); at++) {
            accepted("accepted[" + at + "]", basis.accepted().get(at));
        }
        for (int at = 0; at < basis.adjustments().size(); at++) {
            adjustment("adjustments[" + at + "]", basis.adjustments().get(at));
        }
        return List.copyOf(findings);
    }

    /** Returns the terms of the case; only where nothing is wrong. */
    CaseTerms terms() {
        return new CaseTerms(
                new Region(basis.region()),
                assessedOn,
                basis.accepted().stream().map(AcceptanceRequest::version).collect(Collectors.toSet()),
                basis.figures().stream().map(FigureRequest::stated).toList());
    }

    /** Returns what was decided; only where nothing is wrong. */
    Choices choices() {
        Map<Choice, Option> made = basis.decided().stream()
                .collect(Collectors.toMap(Decided::choice, Decided::option, (earlier, later) -> later));
        return new Choices(made);
    }

    private void region() {
        String folder = "region/" + basis.region() + "/";
        boolean isKnown = book.paths().stream()
                .anyMatch(path -> path.startsWith(folder) || path.equals("region/" + basis.region()));
        if (!isKnown) {
            complain(FindingCode.UNKNOWN_REGION, "region", basis.region(), "GB/T 2260");
        }
    }

    private void through() {
        YearMonth last = YearMonth.from(assessedOn).plusYears(LONGEST_YEARS);
        YearMonth through = basis.through();
        if (through != null && through.isAfter(last)) {
            complain(FindingCode.DATE_OUT_OF_RANGE, "through", through.toString(), ".. " + last);
        }
    }

    private void figure(String field, FigureRequest figure) {
        Integer months = figure.months();
        if (months != null && months != 1 && months != MONTHS_OF_YEAR) {
            complain(FindingCode.AMOUNT_OUT_OF_RANGE, field + ".months", String.valueOf(months), "1, 12");
        }
        Money amount = Money.yuan(figure.amount());
        if (amount.fen() <= 0) {
            complain(FindingCode.AMOUNT_OUT_OF_RANGE, field + ".amount", amount.toString(), "> 0.00");
        }
    }

    private void decided(String field, Decided decided) {
        if (!decided.choice().options().contains(decided.option())) {
            complain(
                    FindingCode.OPTION_NOT_OF_CHOICE,
                    field + ".option",
                    decided.option().name(),
                    decided.choice().options().stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
    }

    /** The average wage of last year is not published before this year begins. */
    private void adjustment(String field, AdjustmentFactRequest fact) {
        YearMonth january = YearMonth.of(fact.year(), 1);
        YearMonth published = fact.averagePublished();
        if (published != null && published.isBefore(january)) {
            complain(FindingCode.DATE_OUT_OF_RANGE, field + ".averagePublished", published.toString(), january + " ..");
        }
    }

    private void accepted(String field, AcceptanceRequest accepted) {
        String id = accepted.version();
        int at = id.indexOf('@');
        String table = at < 0 ? id : id.substring(0, at);
        Set<String> known = book.has(table)
                ? book.versions(table).versions().stream()
                        .map(dated -> dated.version().id())
                        .collect(Collectors.toSet())
                : Set.of();
        if (!known.contains(id)) {
            complain(FindingCode.UNKNOWN_VERSION, field + ".version", id, "table@2026-01-01");
        }
    }

    private void complain(FindingCode code, String field, String found, String expected) {
        findings.add(new Finding(code, field, found, expected));
    }
}
