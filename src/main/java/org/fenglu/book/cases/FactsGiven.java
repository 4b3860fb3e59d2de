package org.fenglu.book.cases;

import java.util.HashMap;
import java.util.Map;
import org.fenglu.book.ratebook.WrittenValue;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.kernel.staff.VatMethod;

/** The facts of a month and the terms of a unit as a case gives them. */
final class FactsGiven {

    /** The terms of a unit that says nothing. */
    static final UnitTerms NO_TERMS = new UnitTerms(
            "CASE", ProrationMethod.PAY_ATTENDED, ProrationMethod.DEDUCT_ABSENT, Rate.ZERO, 1, null, null);

    private FactsGiven() {}

    /** Returns the facts of a month; what is not said did not happen. */
    static MonthFacts facts(Given given) {
        MonthFacts.Builder facts = new MonthFacts.Builder();
        for (MonthFact fact : MonthFact.values()) {
            String key = fact.key();
            switch (fact.unit()) {
                case DAYS, HOURS ->
                    facts.number(
                            fact,
                            given.or(Quantity.ZERO, key, WrittenValue::quantity).hundredths());
                case YUAN ->
                    facts.number(
                            fact, given.or(Money.ZERO, key, WrittenValue::money).fen());
                case RESULT -> facts.text(fact, given.find(key, WrittenValue::code));
                case TEXT -> facts.text(fact, given.find(key, WrittenValue::written));
                case COUNTS -> facts.counts(counts(given.below(key)));
            }
        }
        return facts.facts();
    }

    /** Returns a month in which nothing happened but a payment to the personal pension. */
    static MonthFacts onlyPension(Money personalPension) {
        return new MonthFacts.Builder()
                .number(MonthFact.PERSONAL_PENSION, personalPension.fen())
                .facts();
    }

    private static Map<String, Quantity> counts(Given counts) {
        Map<String, Quantity> events = new HashMap<>();
        for (String event : counts.keys()) {
            events.put(event, counts.quantity(event));
        }
        return events;
    }

    /** Returns the terms of a unit; unless said otherwise joiners are paid what they attended, absences deducted. */
    static UnitTerms unit(Given unit) {
        return new UnitTerms(
                NO_TERMS.unit(),
                unit.or(NO_TERMS.joinerMethod(), "joinerMethod", cell -> cell.oneOf(ProrationMethod.class)),
                unit.or(NO_TERMS.leaveMethod(), "leaveMethod", cell -> cell.oneOf(ProrationMethod.class)),
                unit.or(NO_TERMS.sickPayShare(), "sickPayShare", WrittenValue::share),
                unit.countOr(NO_TERMS.industryClass(), "industryClass"),
                unit.find("agencyFee", WrittenValue::money),
                unit.find("vatMethod", cell -> cell.oneOf(VatMethod.class)));
    }
}
