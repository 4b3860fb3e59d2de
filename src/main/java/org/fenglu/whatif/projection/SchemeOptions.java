package org.fenglu.whatif.projection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fenglu.book.ratebook.BookRates;
import org.fenglu.book.ratebook.KnownRates;
import org.fenglu.kernel.career.promotion.PromotionTable;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.whatif.projection.OptionsResponse.Place;
import org.fenglu.whatif.projection.OptionsResponse.Scheme;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;

/** The pay schemes of a rate book, each with what it asks; whether it can pay anybody is tried, not guessed. */
final class SchemeOptions {

    private final RateBook book;
    private final YearMonth month;
    private final Wording wording;
    private final KnownRates rates;

    SchemeOptions(RateBook book, YearMonth month, Wording wording) {
        this.book = book;
        this.month = month;
        this.wording = wording;
        this.rates = new BookRates(book);
    }

    /** With what, and where, it is tried whether a scheme can pay a person. */
    private record Trial(List<Place> places, Projections projections, AnswerMapper answers) {}

    /** Returns the schemes in force, those that can pay an officer in one of the places first. */
    List<Scheme> all(List<Place> places, Projections projections, AnswerMapper answers) {
        Trial trial = new Trial(places, projections, answers);
        List<Scheme> paying = new ArrayList<>();
        List<Scheme> refused = new ArrayList<>();
        for (String id : new TreeSet<>(rates.schemes())) {
            book.timeline(PayScheme.key(id), month.atDay(1))
                    .find(month.atDay(1))
                    .map(dated -> scheme(id, dated, trial))
                    .ifPresent(scheme -> (scheme.refusals().isEmpty() ? paying : refused).add(scheme));
        }
        paying.addAll(refused);
        return paying;
    }

    private Scheme scheme(String id, Dated<PayScheme> dated, Trial trial) {
        PayScheme scheme = dated.values();
        Scheme asked = new Scheme(
                id,
                scheme.nameZh(),
                trial.answers().version(dated.version()),
                new SchemeAxes(id, scheme, rates).all(),
                scheme.events(),
                Arrays.stream(OvertimeKind.values()).filter(scheme::pays).toList(),
                results(scheme, false),
                results(scheme, true),
                List.copyOf(new TreeSet<>(rates.personalFields(id))),
                scheme.terms().gaps(),
                book.has(PromotionTable.key(id).table()),
                List.of());
        return asked.refusedFor(trial.answers().findings(refusals(asked, trial), wording));
    }

    /** Asks for one month in each place until one pays. */
    private List<Finding> refusals(Scheme scheme, Trial trial) {
        List<Finding> refusals = List.of();
        for (Place place : trial.places()) {
            try {
                trial.projections().of(TrialRequest.request(scheme, place, month), book, wording);
                return List.of();
            } catch (Refusal refusal) {
                refusals = refusal.findings();
            }
        }
        return refusals;
    }

    private static List<String> results(PayScheme scheme, boolean isAnnual) {
        return List.copyOf(scheme.components().stream()
                .flatMap(component -> component.kind().results(isAnnual).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
