package org.fenglu.claims.claim;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fenglu.claims.claim.Assessments.BasisDay;
import org.jspecify.annotations.Nullable;

/**
 * Which statement of a case.
 *
 * @param assessedOn the day on which it is looked at; without it today
 * @param through the last month of the monthly benefits; without it the month of that day
 * @param knownAt the moment up to which its journal counts; without it now
 * @param ratesKnownOn the day up to whose end published rates count; without it those in use
 */
record StatementQuery(
        @Parameter(description = "核定日；不写为今天 (day of assessment)") @QueryParam("assessedOn") @Nullable
        LocalDate assessedOn,

        @QueryParam("through") @Nullable YearMonth through,

        @QueryParam("knownAt") @Nullable Instant knownAt,

        @Parameter(description = "费率截至某日所知 (rates as known on a day)") @QueryParam("ratesKnownOn") @Nullable
        LocalDate ratesKnownOn) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    BasisDay day() {
        LocalDate on = assessedOn == null ? LocalDate.now(CHINA) : assessedOn;
        return new BasisDay(on, through == null ? YearMonth.from(on) : through);
    }
}
