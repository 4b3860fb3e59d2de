package org.fenglu.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenglu.words.wording.Wording;

/**
 * Problems that the server meets before any resource is found: an address that cannot be read or is not there, a body
 * too large.
 */
final class ServerProblems {

    private static final int BEFORE_THE_BODY_IS_READ = 1_000;

    /** Which address is meant is not known before it can be read. */
    private static final int BEFORE_THE_ADDRESS_IS_READ = 3_000;

    @Inject
    ProblemReply reply;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largest;

    void addTo(@Observes Router router) {
        router.errorHandler(Statuses.NOT_FOUND, context -> answer(context, Statuses.NOT_FOUND));
        router.errorHandler(Statuses.TOO_LARGE, context -> answer(context, Statuses.TOO_LARGE));
    }

    void addTo(@Observes Filters filters) {
        filters.register(this::refuseUnreadableAddress, BEFORE_THE_ADDRESS_IS_READ);
        filters.register(this::refuseLargeBody, BEFORE_THE_BODY_IS_READ);
    }

    /** Escapes that are none are refused before this by Quarkus. */
    private void refuseUnreadableAddress(RoutingContext context) {
        String address = context.request().uri();
        if (PlainText.isPlain(URLDecoder.decode(address, StandardCharsets.UTF_8))) {
            context.next();
            return;
        }
        Map<String, String> parts = Map.of("found", address);
        Wording wording = ProblemReply.wording(context);
        reply.end(context, Problem.of(Statuses.BAD_REQUEST, "ADDRESS_NOT_PLAIN", parts, wording));
    }

    private void refuseLargeBody(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > largest.asLongValue()) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(context, Statuses.TOO_LARGE);
            return;
        }
        context.next();
    }

    private void answer(RoutingContext context, int status) {
        String found = status == Statuses.TOO_LARGE
                ? String.valueOf(context.request().getHeader(HttpHeaders.CONTENT_LENGTH))
                : context.request().path();
        Map<String, String> parts = Map.of("found", found, "expected", String.valueOf(largest.asLongValue()));
        reply.end(context, Problem.of(status, Statuses.code(status), parts, ProblemReply.wording(context)));
    }
}
