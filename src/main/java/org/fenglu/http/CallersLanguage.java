package org.fenglu.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/**
 * Ignores a wish for a language that cannot be read, as RFC 9110 allows, 12.5.4: the caller gets an answer all
 * the same, in Chinese.
 */
final class CallersLanguage {

    private static final int BEFORE_ANYBODY_ANSWERS = 4_000;

    void addTo(@Observes Filters filters) {
        filters.register(CallersLanguage::letGo, BEFORE_ANYBODY_ANSWERS);
    }

    private static void letGo(RoutingContext context) {
        String wanted = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted != null && !isReadable(wanted)) {
            context.request().headers().remove(HttpHeaders.ACCEPT_LANGUAGE);
        }
        context.next();
    }

    private static boolean isReadable(String wanted) {
        try {
            Locale.LanguageRange.parse(wanted);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
