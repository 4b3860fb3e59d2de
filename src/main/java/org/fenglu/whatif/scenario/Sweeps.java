package org.fenglu.whatif.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.whatif.projection.ProjectionBatches;
import org.fenglu.whatif.projection.ProjectionRequest;
import org.fenglu.whatif.projection.ProjectionResponse;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.answer.FindingResponse;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;

/**
 * Projects one request over and over with other values in it; a value that cannot be is a finding of its cells. A cell
 * shows the central path alone, so no more than one path is sampled.
 */
@ApplicationScoped
class Sweeps {

    private final ProjectionBatches projections;
    private final Scenarios scenarios;
    private final AnswerMapper answers;
    private final Validator validator;

    Sweeps(ProjectionBatches projections, Scenarios scenarios, AnswerMapper answers, Validator validator) {
        this.projections = projections;
        this.scenarios = scenarios;
        this.answers = answers;
        this.validator = validator;
    }

    /** Returns all cells; refuses more than may be asked for at once, before the first is projected. */
    SweepResponse of(SweepRequest sweep, RateBook book, Wording wording) {
        if (sweep.cells() > SweepRequest.MOST_CELLS) {
            throw Refusal.of(List.of(new Finding(
                    FindingCode.TOO_MANY_CELLS,
                    "axes",
                    String.valueOf(sweep.cells()),
                    String.valueOf(SweepRequest.MOST_CELLS))));
        }
        ObjectNode request = request(sweep).put("paths", 1);
        List<SweepInput> inputs =
                sweep.axes().stream().map(SweepRequest.Axis::input).toList();
        List<SweepResponse.Cell> cells = combinations(sweep).stream()
                .map(values -> cell(with(request, inputs, values), values, book, wording))
                .toList();
        return new SweepResponse(book.fingerprint(), inputs, cells);
    }

    private ObjectNode request(SweepRequest sweep) {
        String address = sweep.scenario();
        return address == null
                ? scenarios.tree(Objects.requireNonNull(sweep.request()))
                : scenarios
                        .find(address)
                        .map(kept -> kept.request)
                        .orElseThrow(() ->
                                new Refusal(Refusal.Kind.NOT_FOUND, "SCENARIO_NOT_FOUND", Map.of("found", address)));
    }

    private static List<List<String>> combinations(SweepRequest sweep) {
        List<List<String>> all = List.of(List.of());
        for (SweepRequest.Axis axis : sweep.axes()) {
            all = all.stream()
                    .flatMap(before -> axis.values().stream()
                            .map(value -> Stream.concat(before.stream(), Stream.of(value))
                                    .toList()))
                    .toList();
        }
        return all;
    }

    private static ObjectNode with(ObjectNode request, List<SweepInput> inputs, List<String> values) {
        ObjectNode changed = request;
        for (int axis = 0; axis < inputs.size(); axis++) {
            changed = inputs.get(axis).with(changed, values.get(axis));
        }
        return changed;
    }

    private SweepResponse.Cell cell(ObjectNode content, List<String> values, RateBook book, Wording wording) {
        try {
            ProjectionRequest request = scenarios.request(content);
            List<Finding> malformed = new ArrayList<>();
            for (ConstraintViolation<ProjectionRequest> violation : validator.validate(request)) {
                malformed.add(malformed(violation));
            }
            return malformed.isEmpty()
                    ? cell(projections.answer(request, book, wording), values)
                    : refused(values, answers.findings(malformed, wording));
        } catch (JsonProcessingException unreadable) {
            Finding finding = new Finding(
                    FindingCode.VALUE_MALFORMED, "axes", String.join(", ", values), unreadable.getOriginalMessage());
            return refused(values, answers.findings(List.of(finding), wording));
        }
    }

    private static Finding malformed(ConstraintViolation<ProjectionRequest> violation) {
        return new Finding(
                FindingCode.VALUE_MALFORMED,
                violation.getPropertyPath().toString(),
                String.valueOf(violation.getInvalidValue()),
                violation.getMessage());
    }

    private static SweepResponse.Cell cell(ProjectionBatches.Answer answer, List<String> values) {
        ProjectionResponse projection = answer.projection();
        if (projection == null) {
            return refused(values, answer.findings());
        }
        Summary summary = Summary.of(projection);
        return new SweepResponse.Cell(
                values, summary.firstMonth(), summary.totals(), summary.reaching(), summary.pension(), List.of());
    }

    private static SweepResponse.Cell refused(List<String> values, List<FindingResponse> findings) {
        return new SweepResponse.Cell(values, null, null, null, null, findings);
    }
}
