package org.fenglu.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.fenglu.words.wording.Wording;

/** Answers with a problem where no resource has been found yet. */
@Singleton
final class ProblemReply {

    private final ObjectMapper json;

    @Inject
    ProblemReply(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the request with the problem. */
    void end(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(text(problem));
    }

    /** The words in the language that the request asks for. */
    static Wording wording(RoutingContext context) {
        List<Locale> wanted = context.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.value()))
                .toList();
        return Wording.wanted(wanted);
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
