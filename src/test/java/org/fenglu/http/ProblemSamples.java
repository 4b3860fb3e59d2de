package org.fenglu.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** A resource for tests only, which fails in every way that a resource can fail. */
@Path("/test/problems")
public class ProblemSamples {

    public enum Colour {
        RED,
        GREEN
    }

    public record Part(@NotNull String name, @PositiveOrZero int count) {}

    public record Body(
            @NotNull String text,
            LocalDate day,
            YearMonth month,
            Colour colour,
            boolean flag,
            Boolean sure,
            List<@Valid Part> parts) {}

    @POST
    @Path("/bodies")
    public Body take(@NotNull @Valid Body body) {
        return body;
    }

    @GET
    @Path("/months/{month}")
    public String month(@PathParam("month") YearMonth month, @QueryParam("day") LocalDate day) {
        return month + " " + day;
    }

    @GET
    @Path("/refusals/{kind}")
    public String refuse(@PathParam("kind") Kind kind) {
        throw new Refusal(kind, "UNKNOWN_UNIT", Map.of("field", "unit", "found", "X", "expected", "A"));
    }

    @GET
    @Path("/findings")
    public String complain() {
        throw Refusal.of(List.of(new Finding(FindingCode.TOO_MANY_DAYS, "daysWorked", "32", "28")));
    }

    @GET
    @Path("/bug")
    public String fail() {
        throw new IllegalStateException("secret of the house");
    }

    @GET
    @Path("/database")
    public String failInDatabase() {
        throw new IllegalStateException(new SQLException("terminating connection", "57P01"));
    }

    @GET
    @Path("/response")
    public Response decide() {
        return Response.status(Response.Status.CONFLICT).entity("own words").build();
    }
}
