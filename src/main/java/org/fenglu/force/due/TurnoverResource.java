package org.fenglu.force.due;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.BaseKind;
import org.fenglu.store.request.RequestKeys;
import org.jspecify.annotations.Nullable;

/** The turnover of contribution bases over the wire. */
@Path("/v1/turnovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "turnovers", description = "缴费基数年度调整 (the yearly turnover of contribution bases)")
class TurnoverResource {

    private final Turnovers turnovers;
    private final RequestKeys keys;

    TurnoverResource(Turnovers turnovers, RequestKeys keys) {
        this.turnovers = turnovers;
        this.keys = keys;
    }

    @GET
    @Operation(summary = "预览：逐人列出原基数与新基数，不登记 (each officer's old and new base; nothing is recorded)")
    public TurnoverResponse previewTurnover(
            @QueryParam("year") @NotNull Integer year,
            @QueryParam("region") @NotNull @Pattern(regexp = "[0-9]{6}") String region,
            @QueryParam("kind") @NotNull BaseKind kind,
            @QueryParam("from") @Nullable YearMonth from) {
        return TurnoverResponse.of(turnovers.preview(new TurnoverOrder(year, new Region(region), kind, from)));
    }

    @POST
    @Parameter(ref = "IdempotencyKey")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "登记新的申报基数，须两人；重复登记不再改变 (record the new bases; two people; again changes nothing)")
    public TurnoverResponse recordTurnover(@Valid @NotNull TurnoverRequest request) {
        TurnoverOrder order = request.order();
        AtomicReference<@Nullable Turnover> applied = new AtomicReference<>();
        keys.once(request, () -> {
            applied.set(turnovers.apply(order, request.by(), request.approvedBy()));
            return order.kind() + "/" + order.year();
        });
        Turnover now = applied.get();
        return TurnoverResponse.of(now == null ? turnovers.preview(order) : now);
    }
}
