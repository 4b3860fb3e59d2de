package org.fenglu.whatif.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.whatif.projection.ProjectionBatches;
import org.fenglu.whatif.projection.ProjectionRequest;
import org.fenglu.whatif.projection.ProjectionResponse;
import org.fenglu.whatif.scenario.ComparisonRequest.Alternative;
import org.fenglu.whatif.scenario.ComparisonResponse.Compared;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Puts projections side by side: each by itself, so one that cannot be made stops no other. */
@ApplicationScoped
class Comparisons {

    private final ProjectionBatches projections;
    private final Scenarios scenarios;
    private final AnswerMapper answers;

    Comparisons(ProjectionBatches projections, Scenarios scenarios, AnswerMapper answers) {
        this.projections = projections;
        this.scenarios = scenarios;
        this.answers = answers;
    }

    ComparisonResponse of(ComparisonRequest comparison, RateBook book, Wording wording) {
        List<Compared> compared = new ArrayList<>();
        for (int at = 0; at < comparison.alternatives().size(); at++) {
            Alternative alternative = comparison.alternatives().get(at);
            Summary first = at == 0 ? null : compared.get(0).summary();
            compared.add(compared(alternative, "alternatives[" + at + "]", new Beside(first, book, wording)));
        }
        return new ComparisonResponse(book.fingerprint(), List.copyOf(compared));
    }

    /** What an alternative stands beside: the first one, or null for the first and where it cannot be projected. */
    private record Beside(@Nullable Summary first, RateBook book, Wording wording) {}

    private Compared compared(Alternative alternative, String path, Beside beside) {
        String address = alternative.scenario();
        if (address == null) {
            return projected(named(alternative.name(), path), null, alternative.request(), beside);
        }
        Optional<ScenarioEntity> kept = scenarios.find(address);
        if (kept.isEmpty()) {
            Finding missing = new Finding(FindingCode.SCENARIO_NOT_FOUND, path + ".scenario", address, "");
            return new Compared(
                    named(alternative.name(), path),
                    address,
                    null,
                    null,
                    answers.findings(List.of(missing), beside.wording()));
        }
        String name = named(alternative.name(), kept.get().name);
        try {
            return projected(name, address, scenarios.request(kept.get().request), beside);
        } catch (JsonProcessingException older) {
            Finding unread =
                    new Finding(FindingCode.VALUE_MALFORMED, path + ".scenario", address, older.getOriginalMessage());
            return new Compared(name, address, null, null, answers.findings(List.of(unread), beside.wording()));
        }
    }

    private Compared projected(
            String name, @Nullable String address, @Nullable ProjectionRequest request, Beside beside) {
        if (request == null) {
            throw new IllegalStateException("An alternative has a request or a scenario, found neither: " + name);
        }
        ProjectionBatches.Answer answer = projections.answer(request, beside.book(), beside.wording());
        ProjectionResponse projection = answer.projection();
        if (projection == null) {
            return new Compared(name, address, null, null, answer.findings());
        }
        Summary summary = Summary.of(projection);
        Summary first = beside.first();
        return new Compared(name, address, summary, first == null ? null : Difference.of(first, summary), List.of());
    }

    private static String named(@Nullable String name, String otherwise) {
        return name == null || name.isBlank() ? otherwise : name;
    }
}
