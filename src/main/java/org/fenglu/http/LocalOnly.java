package org.fenglu.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenglu.words.document.Document;
import org.fenglu.words.document.HtmlDocument;
import org.fenglu.words.document.Section;

/**
 * Keeps everything that is for staff on this machine until there is a sign-in. No header opens anything; some close.
 * See docs/decisions/0022-staff-on-loopback.md.
 */
final class LocalOnly {

    /** Before all else, above all before a body is read. */
    private static final int FIRST = 2_000;

    private static final String PAGE = "text/html";

    @Inject
    ProblemReply reply;

    void addTo(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    private void pass(RoutingContext context) {
        Optional<OutsideCaller> outside =
                PublicPaths.contains(context.normalizedPath()) ? Optional.empty() : OutsideCaller.in(context.request());
        if (outside.isPresent()) {
            refuse(context, outside.get());
        } else {
            context.next();
        }
    }

    /** A page for a browser, a problem for everybody else. */
    private void refuse(RoutingContext context, OutsideCaller caller) {
        Map<String, String> parts = Map.of("found", caller.found());
        Problem problem = Problem.of(Statuses.FORBIDDEN, caller.code(), parts, ProblemReply.wording(context));
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains(PAGE)) {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, PAGE + ";charset=UTF-8")
                    .end(page(problem));
        } else {
            reply.end(context, problem);
        }
    }

    private static String page(Problem problem) {
        Section reason = Section.note("", problem.detail() + "\n" + problem.todo());
        return HtmlDocument.page(
                new Document(problem.title(), "", LocalDate.now(), List.of(), List.of(reason), problem.code()));
    }
}
