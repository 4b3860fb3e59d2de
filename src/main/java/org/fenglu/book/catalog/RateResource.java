package org.fenglu.book.catalog;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rates over the wire, to read. */
@Path("/v1/rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rates", description = "费率表：数值、出处、等级、版本 (rate tables: values, source, grade, versions)")
class RateResource {

    private static final String PROBLEM = "application/problem+json";

    private static final String KNOWN_ON = "某日终了时已知的发布，默认现用的 (as known at the end of a day; default: in use)";

    private final Catalog catalog;

    RateResource(Catalog catalog) {
        this.catalog = catalog;
    }

    @GET
    @Operation(summary = "列出费率表 (list the rate tables)")
    @APIResponse(
            responseCode = "200",
            description = "按路径排列 (in the order of their paths)",
            content = @Content(schema = @Schema(implementation = RatesResponse.class)))
    public RatesResponse list(
            @Parameter(description = "路径开头 (start of the path)", example = "region/320100")
                    @QueryParam("under")
                    @DefaultValue("")
                    String under,
            @Parameter(description = KNOWN_ON) @QueryParam("knownOn") @Nullable LocalDate knownOn) {
        return catalog.list(under, knownOn);
    }

    @GET
    @Path("/expiring")
    @Operation(summary = "即将到期而没有后续版本的费率 (what ends soon and has no successor)")
    @APIResponse(
            responseCode = "200",
            description = "按路径排列 (in the order of their paths)",
            content = @Content(schema = @Schema(implementation = WatchResponse.class)))
    public WatchResponse expiring(
            @Parameter(description = "天数 (days ahead)", example = "90") @QueryParam("days") @DefaultValue("90")
                    int days,
            @Parameter(description = "日期，默认今天 (day; default: today in China)", example = "2026-10-01")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on) {
        return catalog.expiring(days, on);
    }

    @GET
    @Path("/grade-c")
    @Operation(summary = "当日有效的 C 级费率，是否有人确认 (grade C in force, and whether accepted)")
    @APIResponse(
            responseCode = "200",
            description = "按路径排列 (in the order of their paths)",
            content = @Content(schema = @Schema(implementation = GradeCResponse.class)))
    public GradeCResponse gradeC(
            @Parameter(description = "日期，默认今天 (day; default: today in China)", example = "2026-10-01")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on) {
        return catalog.ofGradeC(on);
    }

    @GET
    @Path("/unread")
    @Operation(summary = "一年内没有人核对过出处的费率 (sources that no one has read for a year)")
    @APIResponse(
            responseCode = "200",
            description = "按路径排列 (in the order of their paths)",
            content = @Content(schema = @Schema(implementation = WatchResponse.class)))
    public WatchResponse unread(
            @Parameter(description = "日期，默认今天 (day; default: today in China)", example = "2026-10-01")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on) {
        return catalog.unread(on);
    }

    @GET
    @Path("/coverage")
    @Operation(summary = "各地区各年有哪些费率，依据如何 (what is known for each region and year, and how well)")
    @APIResponse(
            responseCode = "200",
            description = "每年一个符号：F 正式，= 沿用，P 暂行，D 推算，C 级，? 不全，· 没有"
                    + " (a sign a year: F final, = carried on, P provisional, D derived, C grade C, "
                    + "? incomplete, · none)",
            content = @Content(schema = @Schema(implementation = CoverageResponse.class)))
    public CoverageResponse coverage() {
        return catalog.coverage();
    }

    @GET
    @Path("/{table: .+}")
    @Operation(summary = "一张费率表在某日的数值和全部版本 (a table: its values on a day, and all its versions)")
    @APIResponse(
            responseCode = "200",
            description = "数值、出处、等级、状态 (values, source, grade, status)",
            content = @Content(schema = @Schema(implementation = RateTableResponse.class)))
    @APIResponse(
            responseCode = "404",
            description = "没有此表，或当日没有版本 (no such table, or no version on that day)",
            content = @Content(mediaType = PROBLEM))
    public RateTableResponse table(
            @Parameter(description = "路径 (path)", example = "national/tax/wage-withholding") @PathParam("table")
                    String table,
            @Parameter(description = "日期，默认今天 (day; default: today in China)", example = "2026-10-01")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on,
            @Parameter(description = KNOWN_ON) @QueryParam("knownOn") @Nullable LocalDate knownOn) {
        return catalog.table(table, on, knownOn);
    }
}
