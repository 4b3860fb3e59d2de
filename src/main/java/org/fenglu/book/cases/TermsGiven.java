package org.fenglu.book.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.ratebook.RateError;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.loss.entitlement.CaseTerms;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Choices;
import org.fenglu.kernel.loss.entitlement.Entitlements;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.PublishedFigure;
import org.fenglu.kernel.loss.entitlement.StatedFigure;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.loss.entitlement.Waiting;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;

/**
 * What a case of injury, survivors or benefits in payment gives besides its facts: {@code region}, {@code assessedOn},
 * {@code accepted}, {@code figures}, {@code choices}.
 */
final class TermsGiven {

    private static final int LAST_YEAR = 2100;
    private static final int MONTHS_OF_YEAR = 12;

    private TermsGiven() {}

    /** Returns the tables of a case, with a collector of its own that keeps no steps. */
    static BenefitRates rates(Given given, RateBook book) {
        return new BenefitRates(book, terms(given), new Entitlements(choices(given), Workings.SILENT));
    }

    static CaseTerms terms(Given given) {
        Set<String> accepted = new HashSet<>();
        given.cells("accepted").forEach(cell -> accepted.add(cell.written()));
        List<StatedFigure> stated = new ArrayList<>();
        for (Given figure : given.list("figures")) {
            stated.add(new StatedFigure(
                    figure.cell("figure").oneOf(PublishedFigure.class),
                    figure.cell("year").whole(1, LAST_YEAR),
                    figure.money("amount"),
                    figure.or(1, "months", cell -> cell.whole(1, MONTHS_OF_YEAR)),
                    figure.or(given.known().citation().document(), "document", WrittenValue::written)));
        }
        return new CaseTerms(new Region(given.cell("region").written()), given.date("assessedOn"), accepted, stated);
    }

    static Choices choices(Given given) {
        Given made = given.below("choices");
        Map<Choice, Option> choices = new EnumMap<>(Choice.class);
        for (String name : made.keys()) {
            Choice choice = new WrittenValue(made.spot(name), "choices", name, true).oneOf(Choice.class);
            Option option = made.cell(name).oneOf(Option.class);
            if (choice.options().contains(option)) {
                choices.put(choice, option);
            } else {
                made.cell(name).refuse(RateError.NOT_ONE_OF, choice.options().toString());
            }
        }
        return new Choices(choices);
    }

    /** Names what waits, one line each: what, for what kind of thing, and its name. */
    static void waiting(List<Waiting> waiting, Figures figures) {
        figures.put("waitingCount", waiting.size());
        int place = 0;
        for (Waiting each : waiting) {
            place++;
            figures.put("waiting." + place, each.line().code() + " " + each.cause() + " " + each.name());
        }
    }

    /** Reads what a third party has paid. */
    static ThirdParty thirdParty(Given thirdParty) {
        Map<Benefit, Money> paidFor = new EnumMap<>(Benefit.class);
        Given listed = thirdParty.below("paidFor");
        for (Benefit benefit : Benefit.values()) {
            Money paid = listed.find(benefit.name(), WrittenValue::money);
            if (paid != null) {
                paidFor.put(benefit, paid);
            }
        }
        return new ThirdParty(
                thirdParty.find("paidMedical", WrittenValue::money), thirdParty.has("paidFor") ? paidFor : null);
    }
}
