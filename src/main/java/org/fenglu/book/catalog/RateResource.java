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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rates over the wire, to read. */
@Path("/v1/rates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rates", description = "费率表：数值、出处、等级、版本 (rate tables: values, source, grade, versions)")
class RateResource {

    private final Catalog catalog;

    RateResource(Catalog catalog) {
        this.catalog = catalog;
    }

    @GET
    @Operation(summary = "列出费率表，按路径 (list the rate tables, by path)")
    public RatesResponse listRateTables(
            @Parameter(description = "路径开头 (start of the path)", example = "region/320100")
                    @QueryParam("under")
                    @DefaultValue("")
                    String under,
            @QueryParam("knownOn") @Nullable LocalDate knownOn) {
        return catalog.list(under, knownOn);
    }

    @GET
    @Path("/expiring")
    @Operation(summary = "即将到期而没有后续版本的费率 (what ends soon and has no successor)")
    public WatchResponse listExpiringRates(
            @Parameter(description = "天数 (days ahead)", example = "90") @QueryParam("days") @DefaultValue("90")
                    int days,
            @QueryParam("on") @Nullable LocalDate on) {
        return catalog.expiring(days, on);
    }

    @GET
    @Path("/grade-c")
    @Operation(summary = "当日有效的 C 级费率，是否有人确认 (grade C in force, and whether accepted)")
    public GradeCResponse listRatesOfGradeC(@QueryParam("on") @Nullable LocalDate on) {
        return catalog.ofGradeC(on);
    }

    @GET
    @Path("/unread")
    @Operation(summary = "一年内没有人核对过出处的费率 (sources that no one has read for a year)")
    public WatchResponse listUnreadRates(@QueryParam("on") @Nullable LocalDate on) {
        return catalog.unread(on);
    }

    @GET
    @Path("/coverage")
    @Operation(
            summary = "各地区各年有哪些费率，依据如何 (what is known for each region and year, and how well)",
            description = "每年一个符号：F 正式，= 沿用，P 暂行，D 推算，C 级，? 不全，· 没有"
                    + " (a sign a year: F final, = carried on, P provisional, D derived, C grade C, "
                    + "? incomplete, · none)")
    public CoverageResponse readCoverage() {
        return catalog.coverage();
    }

    @GET
    @Path("/{table: .+}")
    @Operation(summary = "一张费率表在某日的数值和全部版本 (a table: its values on a day, and all its versions)")
    public RateTableResponse readRateTable(
            @Parameter(description = "路径 (path)", example = "national/tax/wage-withholding") @PathParam("table")
                    String table,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("knownOn") @Nullable LocalDate knownOn) {
        return catalog.table(table, on, knownOn);
    }
}
