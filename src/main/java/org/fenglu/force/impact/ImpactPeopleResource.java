package org.fenglu.force.impact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.answer.Listing;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Whom a change of the rates touches, and why. */
@Path("/v1/impacts/{id}/officers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "impacts")
class ImpactPeopleResource {

    private static final int ITEMS_MOST = 1_000;
    private static final String SEPARATOR = "/";
    private static final int PARTS = 3;

    private final ImpactPeople people;
    private final ImpactExplanation explanation;
    private final ImpactMapper mapper;
    private final AnswerMapper answers;

    ImpactPeopleResource(
            ImpactPeople people, ImpactExplanation explanation, ImpactMapper mapper, AnswerMapper answers) {
        this.people = people;
        this.explanation = explanation;
        this.mapper = mapper;
        this.answers = answers;
    }

    @GET
    @Operation(summary = "涉及的人，按月 (whom it touches, month by month)")
    public Listing<ImpactResponse.Person> listImpactOfficers(
            @PathParam("id") long id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(ITEMS_MOST) int limit) {
        List<Change> page = people.page(id, after == null ? null : position(after), limit);
        return Listing.page(page, limit, ImpactPeopleResource::position, people.count(id))
                .mapped(mapper::person);
    }

    @GET
    @Path("/{officerNo}")
    @Operation(summary = "一人的各月 (one officer's months)")
    public Listing<ImpactResponse.Person> listImpactOfOfficer(
            @PathParam("id") long id, @PathParam("officerNo") String officerNo) {
        return Listing.whole(
                people.of(id, officerNo).stream().map(mapper::person).toList());
    }

    @GET
    @Path("/{officerNo}/{month}")
    @Operation(summary = "一人一月：两边逐步的算式和依据 (one month of one officer: every step of both sides)")
    public ImpactResponse.Explained explainImpact(
            @PathParam("id") long id,
            @PathParam("officerNo") String officerNo,
            @PathParam("month") YearMonth month,
            @Context HttpHeaders headers) {
        ImpactExplanation.Explained found = explanation.of(id, officerNo, month);
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        return new ImpactResponse.Explained(
                mapper.person(found.change()),
                answers.steps(found.before(), wording),
                answers.steps(found.after(), wording));
    }

    private static String position(Change last) {
        return last.month()
                + SEPARATOR
                + last.officer().officerNo()
                + SEPARATOR
                + last.officer().unit();
    }

    private static ImpactPeople.Position position(String text) {
        String[] parts = text.split(SEPARATOR, PARTS);
        try {
            return new ImpactPeople.Position(YearMonth.parse(parts[0]), parts[2], parts[1]);
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException broken) {
            throw new Refusal(Kind.MALFORMED, "PARAMETER_MALFORMED", Map.of("found", text), broken);
        }
    }
}
