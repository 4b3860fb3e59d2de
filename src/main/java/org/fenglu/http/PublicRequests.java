package org.fenglu.http;

import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the resources that anybody may use without login usable for all: an address that asks too often is told when to
 * ask again (429, Retry-After). What projects many times over counts as ten requests. This machine's own address counts
 * as well. The address is that of the connection; a proxy before the service makes it known only where Quarkus is told
 * to trust the proxy.
 */
@ApplicationScoped
final class PublicRequests {

    private static final int AFTER_THE_SIZE_IS_CHECKED = 900;
    private static final Pattern MANY = Pattern.compile("/v1/(projections/batch|comparisons)(/.*)?");
    private static final int REQUESTS_OF_MANY = 10;
    private static final Pattern PUBLIC = Pattern.compile("/v1/(projections|comparisons|scenarios)(/.*)?");
    private static final String LEFT = "RateLimit-Remaining";
    private static final String ALLOWED = "RateLimit-Limit";

    private final RequestAllowance allowance;
    private final ProblemReply reply;

    PublicRequests(
            @ConfigProperty(name = "fenglu.public.requests-per-minute") int requestsPerMinute, ProblemReply reply) {
        this.allowance = new RequestAllowance(requestsPerMinute);
        this.reply = reply;
    }

    void addTo(@Observes Filters filters) {
        filters.register(this::count, AFTER_THE_SIZE_IS_CHECKED);
    }

    void count(RoutingContext context) {
        String path = plain(context.normalizedPath());
        if (!PUBLIC.matcher(path).matches()) {
            context.next();
            return;
        }
        ConsumptionProbe taken = allowance.take(
                context.request().remoteAddress(), MANY.matcher(path).matches() ? REQUESTS_OF_MANY : 1);
        context.response()
                .putHeader(ALLOWED, String.valueOf(allowance.requests()))
                .putHeader(LEFT, String.valueOf(taken.getRemainingTokens()));
        if (taken.isConsumed()) {
            context.next();
        } else {
            refuse(context, 1 + TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill()));
        }
    }

    /** The path as resources are found by: without matrix parameters and empty segments. */
    private static String plain(String path) {
        return path.replaceAll(";[^/]*", "").replaceAll("/{2,}", "/");
    }

    private void refuse(RoutingContext context, long seconds) {
        Map<String, String> parts =
                Map.of("found", String.valueOf(allowance.requests()), "expected", String.valueOf(seconds));
        context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        int status = Statuses.TOO_MANY_REQUESTS;
        reply.end(context, Problem.of(status, Statuses.code(status), parts, ProblemReply.wording(context)));
    }
}
