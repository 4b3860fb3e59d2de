package org.fenglu.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fenglu.book.ratebook.RateBookRefused;
import org.fenglu.http.Problem.FieldProblem;
import org.fenglu.store.database.DatabaseFailure;
import org.fenglu.words.answer.FindingResponse;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Wording;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a resource throws into a problem reply; what is unexpected gets a number, and stays inside. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        int status = Statuses.status(refusal.kind());
        Problem problem = Problem.of(status, refusal.code(), refusal.parts(), wording());
        List<FindingResponse> findings =
                refusal.findings().stream().map(this::finding).toList();
        return reply(problem.withFindings(findings));
    }

    /** Each complaint about a rate file is a field: the file and its line. */
    @ServerExceptionMapper
    Response ratesRefused(RateBookRefused refused) {
        List<FieldProblem> wrong = refused.findings().stream()
                .map(finding -> new FieldProblem(
                        finding.file() + ":" + finding.line(),
                        finding.found(),
                        finding.what(wording()) + " " + finding.todo(wording())))
                .toList();
        Map<String, String> parts = Map.of("found", String.valueOf(wrong.size()));
        return reply(Problem.of(Statuses.UNPROCESSABLE, "DRAFT_REFUSED", parts, wording())
                .withFields(wrong));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        if (invalid.getConstraintViolations().stream().anyMatch(ProblemMappers::isOurFault)) {
            return unexpected(invalid);
        }
        List<FieldProblem> wrong = invalid.getConstraintViolations().stream()
                .map(ProblemMappers::field)
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::what))
                .toList();
        Map<String, String> parts =
                Map.of("found", wrong.get(0).found(), "field", wrong.get(0).field());
        return reply(Problem.of(Statuses.UNPROCESSABLE, "FIELDS_INVALID", parts, wording())
                .withFields(wrong));
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException unreadable) {
        return reply(JsonProblem.problem(unreadable, wording()));
    }

    @ServerExceptionMapper
    Response refusedByServer(WebApplicationException refused) {
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        int status = refused.getResponse().getStatus();
        if (refused.getResponse().hasEntity() || status < Response.Status.BAD_REQUEST.getStatusCode()) {
            return refused.getResponse();
        }
        if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return unexpected(refused);
        }
        String found = uri.getPath();
        return Statuses.isParameterUnread(refused)
                ? reply(Problem.of(Statuses.BAD_REQUEST, "PARAMETER_MALFORMED", Map.of("found", found), wording()))
                : reply(Problem.of(status, Statuses.code(status), Map.of("found", found), wording()));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        Optional<Refusal> database = DatabaseFailure.asRefusal(failure);
        if (database.isPresent()) {
            LOG.warn("The database did not answer: " + database.get().getMessage(), failure);
            return refused(database.get());
        }
        String id = UUID.randomUUID().toString();
        LOG.error("Unexpected failure " + id + " at " + uri.getPath(), failure);
        return reply(Problem.of(Statuses.UNEXPECTED, "UNEXPECTED", Map.of("found", id, "id", id), wording()));
    }

    private FindingResponse finding(org.fenglu.kernel.staff.Finding finding) {
        return new FindingResponse(
                finding.code(),
                finding.field(),
                finding.found(),
                finding.expected(),
                wording().what(finding),
                wording().todo(finding));
    }

    private Wording wording() {
        return Wording.wanted(headers.getAcceptableLanguages());
    }

    private static Response reply(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private static FieldProblem field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String field = path.substring(path.indexOf('.') + 1);
        return new FieldProblem(
                field.substring(field.indexOf('.') + 1),
                String.valueOf(violation.getInvalidValue()),
                violation.getMessage());
    }

    private static boolean isOurFault(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().contains("<return value>");
    }
}
