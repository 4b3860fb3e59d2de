package org.fenglu.whatif.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.answer.FindingResponse;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Several projections in one request. */
@ApplicationScoped
public class ProjectionBatches {

    /** Most projections of one request. */
    static final int MOST = 20;

    private final Projections projections;
    private final AnswerMapper answers;

    ProjectionBatches(Projections projections, AnswerMapper answers) {
        this.projections = projections;
        this.answers = answers;
    }

    /**
     * The requests.
     *
     * @param requests one to {@value #MOST}
     */
    @Schema(name = "ProjectionBatch")
    public record Batch(@NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid ProjectionRequest> requests) {}

    /**
     * The answer to one of them.
     *
     * @param projection the projection, or null where it was refused
     * @param findings why it was refused, empty where it was not
     */
    @Schema(name = "ProjectionAnswer")
    public record Answer(@Nullable ProjectionResponse projection, List<FindingResponse> findings) {}

    /** Returns the answers in the order of the requests. */
    public List<Answer> of(Batch batch, RateBook book, Wording wording) {
        return batch.requests().stream()
                .map(request -> answer(request, book, wording))
                .toList();
    }

    /** Returns one answer; a refusal is an answer too. */
    public Answer answer(ProjectionRequest request, RateBook book, Wording wording) {
        try {
            return new Answer(projections.of(request, book, wording), List.of());
        } catch (Refusal refusal) {
            return new Answer(null, answers.findings(refusal.findings(), wording));
        }
    }
}
