package org.fenglu.claims.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.book.acceptance.AcceptanceRequest;
import org.fenglu.store.request.RequestKeys;
import org.fenglu.words.answer.Listing;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The case files over the wire: open one, add what became known, decide, reopen. */
@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "claims", description = "工伤、因工死亡、烈士案卷 (cases of work injury, death and martyrs)")
class ClaimResource {

    private static final String ONE = "/{id: \\d+}";
    private static final int LARGEST_PAGE = 200;

    private final Claims claims;
    private final ClaimMapper mapper;
    private final ClaimAnswers answers;
    private final ObjectMapper json;
    private final RequestKeys keys;

    ClaimResource(Claims claims, ClaimMapper mapper, ClaimAnswers answers, ObjectMapper json, RequestKeys keys) {
        this.keys = keys;
        this.claims = claims;
        this.mapper = mapper;
        this.answers = answers;
        this.json = json;
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Operation(summary = "立案：录入最初获知的事实 (open a case with its first facts)")
    @APIResponseSchema(value = ClaimResponse.class, responseCode = "201", responseDescription = "案卷 (the case)")
    public RestResponse<ClaimResponse> openClaim(@Valid @NotNull OpeningRequest opening) {
        long id = Long.parseLong(keys.once(opening, () -> {
            ClaimEntryEntity first =
                    ClaimEntryEntity.of(EntryKind.FACTS, opening.facts(), opening.document(), opening.by());
            return Long.toString(claims.open(opening.claim(), first).head().id);
        }));
        return answers.of(ResponseBuilder.created(URI.create("/v1/claims/" + id)), claims.known(id, null));
    }

    @GET
    @Operation(summary = "案卷列表，按编号分页 (cases, by number)")
    public Listing<ClaimResponse.HeadResponse> listClaims(
            @BeanParam ClaimSearch search,
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(LARGEST_PAGE) int limit) {
        return claims.page(search, after, limit).mapped(mapper::head);
    }

    @GET
    @Path(ONE)
    @Operation(summary = "一份案卷及其全部记录；knownAt 为某一时刻所知 (a case and its journal, as known at a moment)")
    public RestResponse<ClaimResponse> readClaim(
            @PathParam("id") long id, @QueryParam("knownAt") @Nullable Instant knownAt) {
        return answers.of(ResponseBuilder.ok(), claims.known(id, knownAt));
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Path(ONE + "/facts")
    @Operation(summary = "录入新获知的事实或更正 (add facts, or correct them)")
    public RestResponse<ClaimResponse> addFacts(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @Valid @NotNull EntryRequest entry) {
        return add(id, seen, ClaimEntryEntity.of(EntryKind.FACTS, entry.facts(), entry.document(), entry.by()));
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Path(ONE + "/figures")
    @Operation(summary = "录入费率库中没有的公布数据 (add a published figure that the rate book does not have)")
    public RestResponse<ClaimResponse> addFigure(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @Valid @NotNull EntryRequest.Figure entry) {
        FigureRequest figure = entry.figure();
        return add(id, seen, ClaimEntryEntity.of(EntryKind.FIGURE, tree(figure), figure.document(), entry.by()));
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Path(ONE + "/adjustment-facts")
    @Operation(summary = "录入年度调整所需、费率库没有的事实 (add what a year's adjustment needs and no table has)")
    public RestResponse<ClaimResponse> addAdjustmentFact(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @Valid @NotNull EntryRequest.AdjustmentFact entry) {
        AdjustmentFactRequest fact = entry.adjustment();
        return add(id, seen, ClaimEntryEntity.of(EntryKind.ADJUSTMENT, tree(fact), fact.document(), entry.by()));
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Path(ONE + "/choices")
    @Operation(summary = "对法律未定之点作出选择 (decide a point that the law leaves open)")
    public RestResponse<ClaimResponse> addChoice(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @Valid @NotNull Decided decided) {
        return add(
                id, seen, ClaimEntryEntity.of(EntryKind.CHOICE, tree(decided), decided.reason(), decided.decidedBy()));
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Path(ONE + "/acceptances")
    @Operation(summary = "接受一项三级数据 (answer for a version of grade C)")
    public RestResponse<ClaimResponse> addAcceptance(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @Valid @NotNull AcceptanceRequest accepted) {
        return add(
                id,
                seen,
                ClaimEntryEntity.of(EntryKind.ACCEPTANCE, tree(accepted), accepted.reason(), accepted.acceptedBy()));
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Path(ONE + "/reopening")
    @Operation(summary = "重开 (reopen a case)")
    public RestResponse<ClaimResponse> reopenClaim(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @Valid @NotNull EntryRequest.Reopening reason) {
        return add(
                id,
                seen,
                ClaimEntryEntity.of(EntryKind.REOPENED, json.createObjectNode(), reason.reason(), reason.by()));
    }

    private RestResponse<ClaimResponse> add(long id, @Nullable String seen, ClaimEntryEntity entry) {
        Long newest = ClaimAnswers.seen(seen);
        List<Object> content = Arrays.asList(newest, entry.content, entry.document, entry.recordedBy);
        keys.once(content, () -> Long.toString(claims.add(id, newest, entry).newest()));
        return answers.of(ResponseBuilder.ok(), claims.known(id, null));
    }

    private ObjectNode tree(Object request) {
        return json.valueToTree(request);
    }
}
