package org.fenglu.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.words.answer.FindingResponse;
import org.fenglu.words.wording.Wording;

/**
 * Why a request was not done, as RFC 9457 has it, with our own code and what to do.
 *
 * @param type the kind of problem as a URI; it ends in the code
 * @param title the kind of problem in a few words
 * @param status the HTTP status
 * @param detail what is wrong this time
 * @param code our own code; it does not change with the language
 * @param found what was found
 * @param todo what to do about it
 * @param fields the fields of the request that are wrong, if it was read that far
 * @param findings the complaints about the facts, if it was read that far
 */
@Schema(
        name = "Problem",
        requiredProperties = {"type", "title", "status", "detail", "code"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String found,
        String todo,
        List<FieldProblem> fields,
        List<FindingResponse> findings) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A field of the request, what was found there and what is wrong with it. */
    @Schema(name = "FieldProblem")
    public record FieldProblem(String field, String found, String what) {}

    /** The problem of a code; the part {@code found} is what was found. */
    static Problem of(int status, String code, Map<String, String> parts, Wording wording) {
        return new Problem(
                "urn:fenglu:problem:" + code,
                wording.text("STATUS_" + status),
                status,
                wording.text(code + ".what", parts),
                code,
                parts.getOrDefault("found", ""),
                wording.text(code + ".todo", parts),
                List.of(),
                List.of());
    }

    Problem withFields(List<FieldProblem> wrong) {
        return new Problem(type, title, status, detail, code, found, todo, List.copyOf(wrong), findings);
    }

    Problem withFindings(List<FindingResponse> complaints) {
        return new Problem(type, title, status, detail, code, found, todo, fields, List.copyOf(complaints));
    }
}
