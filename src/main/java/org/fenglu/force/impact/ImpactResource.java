package org.fenglu.force.impact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.store.request.RequestKeys;

/** Impacts over the wire: begin a comparison and see what it came to. */
@Path("/v1/impacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "impacts", description = "费率变化的影响：每人、每项、每单位、每月 (impact of a change of rates)")
class ImpactResource {

    private static final String PROBLEM = "application/problem+json";

    private final ImpactsUnderWay underWay;
    private final ImpactReading reading;
    private final ImpactMapper mapper;
    private final RequestKeys keys;

    ImpactResource(ImpactsUnderWay underWay, ImpactReading reading, ImpactMapper mapper, RequestKeys keys) {
        this.keys = keys;
        this.underWay = underWay;
        this.reading = reading;
        this.mapper = mapper;
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "开始测算 (begin a comparison)",
            description = "立即返回；结果见 Location 所指的地址。before 为 paid 时与已发的工资条比较，即应补、应退的名单。"
                    + " (Answers at once; for the result see the address in Location. With paid as before it lists what"
                    + " is owed for months that were billed.)")
    @APIResponse(responseCode = "202", description = "已开始 (begun)")
    @APIResponse(responseCode = "404", description = "没有该发布 (no such release)", content = @Content(mediaType = PROBLEM))
    @APIResponse(
            responseCode = "422",
            description = "不能比较 (cannot be compared)",
            content = @Content(mediaType = PROBLEM))
    public Response begin(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ImpactRequest.class),
                                            examples = @ExampleObject(name = "year", value = ImpactRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ImpactRequest request) {
        ImpactOrder order = request.order();
        long id = Long.parseLong(keys.once(order, underWay::isWorkedOn, () -> Long.toString(underWay.start(order))));
        return Response.accepted(mapper.impact(reading.of(id)))
                .location(URI.create("/v1/impacts/" + id))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "测算结果：合计与每一项 (the result: totals and each line)")
    @APIResponse(responseCode = "404", description = "没有 (no such comparison)", content = @Content(mediaType = PROBLEM))
    public ImpactResponse one(@PathParam("id") long id) {
        return mapper.impact(reading.of(id));
    }

    @GET
    @Path("/{id}/units")
    @Operation(summary = "按月、按单位 (by month and unit)")
    public ImpactResponse.Units units(@PathParam("id") long id) {
        reading.of(id);
        return new ImpactResponse.Units(
                reading.byUnit(id).stream().map(mapper::ofUnit).toList());
    }
}
