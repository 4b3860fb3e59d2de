package org.fenglu.http;

import jakarta.ws.rs.WebApplicationException;
import org.fenglu.words.wording.Refusal;

/** Which HTTP status says what. */
final class Statuses {

    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int NOT_ACCEPTABLE = 406;
    static final int CONFLICT = 409;
    static final int TOO_LARGE = 413;
    static final int UNSUPPORTED_MEDIA_TYPE = 415;
    static final int UNPROCESSABLE = 422;
    static final int TOO_MANY_REQUESTS = 429;
    static final int UNEXPECTED = 500;
    static final int UNAVAILABLE = 503;

    private Statuses() {}

    static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> BAD_REQUEST;
            case NOT_FOUND -> NOT_FOUND;
            case CONFLICT -> CONFLICT;
            case TOO_LARGE -> TOO_LARGE;
            case INVALID -> UNPROCESSABLE;
            case UNAVAILABLE -> UNAVAILABLE;
        };
    }

    /** Our code for a status that the server chose by itself. */
    static String code(int status) {
        return switch (status) {
            case NOT_FOUND -> "NO_SUCH_ADDRESS";
            case METHOD_NOT_ALLOWED -> "METHOD_NOT_ALLOWED";
            case NOT_ACCEPTABLE -> "NOT_ACCEPTABLE";
            case TOO_LARGE -> "BODY_TOO_LARGE";
            case UNSUPPORTED_MEDIA_TYPE -> "UNSUPPORTED_MEDIA_TYPE";
            case TOO_MANY_REQUESTS -> "TOO_MANY_REQUESTS";
            default -> "REQUEST_MALFORMED";
        };
    }

    /** Whether the server could not read a parameter of the path or the query; it says 404 for that too. */
    static boolean isParameterUnread(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return refused.getCause() != null && (status == NOT_FOUND || status == BAD_REQUEST);
    }
}
