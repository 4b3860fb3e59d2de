package org.fenglu.whatif.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.tax.AdditionalDeductionTable;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.whatif.projection.OptionsResponse.Child;
import org.fenglu.whatif.projection.OptionsResponse.Place;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What can be asked for, worked out once for each rate book and month. */
@ApplicationScoped
class Options {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Projections projections;
    private final AnswerMapper answers;
    private final Map<Wording, OptionsResponse> last = new ConcurrentHashMap<>();

    Options(Projections projections, AnswerMapper answers) {
        this.projections = projections;
        this.answers = answers;
    }

    /** Returns the options of a book in words of a language. */
    OptionsResponse of(RateBook book, Wording wording) {
        YearMonth month = YearMonth.from(LocalDate.now(CHINA)).plusMonths(1);
        OptionsResponse kept = last.get(wording);
        if (kept != null
                && kept.rateBook().equals(book.fingerprint())
                && kept.month().equals(month)) {
            return kept;
        }
        List<Place> places = new PlaceOptions(book, month).all();
        OptionsResponse options = new OptionsResponse(
                book.fingerprint(),
                month,
                child(book, month),
                places,
                new SchemeOptions(book, month, wording).all(places, projections, answers));
        last.put(wording, options);
        return options;
    }

    private static @Nullable Child child(RateBook book, YearMonth month) {
        return book.timeline(AdditionalDeductionTable.KEY, month.atDay(1))
                .find(month.atDay(1))
                .map(table -> child(table.values()))
                .orElse(null);
    }

    private static @Nullable Child child(AdditionalDeductionTable table) {
        Rate shared = table.childShared();
        Integer infantMonths = table.infantMonths();
        return shared == null || infantMonths == null
                ? null
                : new Child(List.of(Rate.WHOLE.toString(), shared.toString()), infantMonths);
    }
}
