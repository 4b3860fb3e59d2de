package org.fenglu.book.release;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.store.decision.DecisionRequest;
import org.fenglu.store.request.RequestKeys;
import org.fenglu.words.answer.Listing;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Releases over the wire: draft one, publish it as a second person, see which was known when. */
@Path("/v1/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "releases", description = "费率发布：起草、复核、发布 (releases of the rates)")
class ReleaseResource {

    private static final String ZIP = "application/zip";
    private static final int LONGEST_NAME = 100;

    private final Releases releases;
    private final ReleaseMapper mapper;
    private final RequestKeys keys;

    ReleaseResource(Releases releases, ReleaseMapper mapper, RequestKeys keys) {
        this.keys = keys;
        this.releases = releases;
        this.mapper = mapper;
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Consumes(ZIP)
    @Operation(
            summary = "起草：提交费率文件夹的 ZIP (draft a release from a ZIP of a folder of rates)",
            description = "全部文件都读得懂、cases 文件夹里的算例全部通过，才会保存。"
                    + " (Kept only if every file is clear and all golden cases in its folder cases pass.)")
    @APIResponseSchema(value = ReleaseResponse.class, responseCode = "201", responseDescription = "已保存的草案 (the draft)")
    public RestResponse<ReleaseResponse> draftRelease(
            @Parameter(description = "名称 (what it is called)", example = "2026 年缴费基数")
                    @QueryParam("name")
                    @NotBlank
                    @Size(max = LONGEST_NAME)
                    String name,
            @Parameter(description = "起草人 (who drafts it)", example = "张三")
                    @QueryParam("by")
                    @NotBlank
                    @Size(max = LONGEST_NAME)
                    String by,
            @Parameter(description = "说明 (why)")
                    @QueryParam("note")
                    @Size(max = DecisionRequest.LONGEST_REASON)
                    @Nullable
                    String note,
            byte[] zip) {
        Drafting drafting = new Drafting(name, by, note);
        Release draft = once(List.of(drafting, zip), () -> releases.draft(Upload.files(zip), drafting));
        return ResponseBuilder.<ReleaseResponse>created(URI.create("/v1/releases/" + draft.id()))
                .entity(mapper.release(draft))
                .build();
    }

    @GET
    @Operation(summary = "全部发布和草案，新的在前 (releases and drafts, the newest first)")
    public Listing<ReleaseResponse> listReleases() {
        return Listing.whole(releases.all().stream().map(mapper::release).toList());
    }

    @GET
    @Path("/{id: \\d+}")
    @Operation(summary = "一次发布 (one release)")
    public ReleaseResponse readRelease(@PathParam("id") int id) {
        return mapper.release(releases.of(id));
    }

    @GET
    @Path("/as-known-on")
    @Operation(summary = "某日终了时已知的发布 (the release that was known at the end of a day)")
    public ReleaseResponse readReleaseKnownOn(@QueryParam("day") @NotNull LocalDate day) {
        return mapper.release(releases.asKnownOn(day));
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Path("/{id: \\d+}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "发布：须由起草人以外的人 (publish a draft; its drafter cannot)")
    public ReleaseResponse publishRelease(@PathParam("id") int id, @Valid @NotNull DecisionRequest decision) {
        return mapper.release(once(decision, () -> releases.publish(id, decision.by())));
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Path("/{id: \\d+}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "撤回草案 (withdraw a draft)")
    public ReleaseResponse withdrawRelease(@PathParam("id") int id, @Valid @NotNull DecisionRequest decision) {
        String reason = decision.requiredReason();
        return mapper.release(once(decision, () -> releases.withdraw(id, decision.by(), reason)));
    }

    /** Returns the release as it is stored, which this request has drafted or decided. */
    private Release once(Object content, Supplier<Release> work) {
        return releases.of(Integer.parseInt(
                keys.once(content, () -> Integer.toString(work.get().id()))));
    }
}
