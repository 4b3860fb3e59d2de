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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.store.request.RequestKeys;
import org.fenglu.words.answer.Listing;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Impacts over the wire: begin a comparison and see what it came to. */
@Path("/v1/impacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "impacts", description = "费率变化的影响：每人、每项、每单位、每月 (impact of a change of rates)")
class ImpactResource {

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
    @APIResponseSchema(value = ImpactResponse.class, responseCode = "202", responseDescription = "已开始 (begun)")
    public RestResponse<ImpactResponse> startImpact(@Valid @NotNull ImpactRequest request) {
        ImpactOrder order = request.order();
        long id = Long.parseLong(keys.once(order, underWay::isWorkedOn, () -> Long.toString(underWay.start(order))));
        return ResponseBuilder.accepted(mapper.impact(reading.of(id)))
                .location(URI.create("/v1/impacts/" + id))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "测算结果：合计与每一项 (the result: totals and each line)")
    public ImpactResponse readImpact(@PathParam("id") long id) {
        return mapper.impact(reading.of(id));
    }

    @GET
    @Path("/{id}/units")
    @Operation(summary = "按月、按单位 (by month and unit)")
    public Listing<ImpactResponse.OfUnit> listImpactUnits(@PathParam("id") long id) {
        reading.of(id);
        return Listing.whole(reading.byUnit(id).stream().map(mapper::ofUnit).toList());
    }
}
