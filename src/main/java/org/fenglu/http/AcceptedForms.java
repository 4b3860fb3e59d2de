package org.fenglu.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Takes a wish for problems in JSON as a wish for an answer in any form. Generated clients ask for the first form in
 * the description with {@code json} in its name, and for an operation that answers a document that is the form of its
 * problems: nothing but problems could be answered to them.
 */
final class AcceptedForms {

    private static final int BEFORE_ANYBODY_ANSWERS = 4_000;

    private static final String ANY_OTHER = ", */*;q=0.1";

    void addTo(@Observes Filters filters) {
        filters.register(AcceptedForms::widen, BEFORE_ANYBODY_ANSWERS);
    }

    private static void widen(RoutingContext context) {
        String accepted = String.join(", ", context.request().headers().getAll(HttpHeaders.ACCEPT));
        if (accepted.contains(Problem.MEDIA_TYPE) && !accepted.contains("*/*")) {
            context.request().headers().set(HttpHeaders.ACCEPT, accepted + ANY_OTHER);
        }
        context.next();
    }
}
