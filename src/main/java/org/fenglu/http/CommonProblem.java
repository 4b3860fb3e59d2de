package org.fenglu.http;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** A problem that many operations may answer, described once for all of them. */
enum CommonProblem {
    BAD_REQUEST(
            Statuses.BAD_REQUEST, "读不懂：语法、未知字段或参数、类型 (cannot be read: syntax, an unknown field or parameter, a type)"),
    FORBIDDEN(Statuses.FORBIDDEN, "只在本机开放 (open on this machine only)"),
    NOT_FOUND(Statuses.NOT_FOUND, "没有 (there is none)"),
    NOT_ACCEPTABLE(Statuses.NOT_ACCEPTABLE, "不提供所要的媒体类型 (not given in a media type that is accepted)"),
    CONFLICT(Statuses.CONFLICT, "与现状冲突：已决定、已变化或正在进行 (against what stands: decided, changed or under way)"),
    TOO_LARGE(Statuses.TOO_LARGE, "内容过大 (a body that is too large)"),
    UNSUPPORTED_MEDIA_TYPE(Statuses.UNSUPPORTED_MEDIA_TYPE, "不接受该媒体类型 (a media type that is not taken)"),
    UNPROCESSABLE(Statuses.UNPROCESSABLE, "能读懂但不可能正确：列出全部问题，各带位置 (all findings at once, each with its field)"),
    TOO_MANY_REQUESTS(Statuses.TOO_MANY_REQUESTS, "请求过多，见 Retry-After (too many requests, see Retry-After)"),
    UNEXPECTED(Statuses.UNEXPECTED, "意外故障，带编号 (an unexpected failure, with its number)"),
    UNAVAILABLE(Statuses.UNAVAILABLE, "数据库暂时没有应答 (the database does not answer at the moment)");

    private static final Pattern KEY = Pattern.compile("(.*/)?Idempotency-?Key");

    private final int status;
    private final String description;

    CommonProblem(int status, String description) {
        this.status = status;
        this.description = description;
    }

    String status() {
        return String.valueOf(status);
    }

    String description() {
        return description;
    }

    /** Whether an operation can answer it. */
    boolean isPossible(String path, boolean isReading, Operation operation) {
        boolean isPublic = PublicPaths.contains(path);
        boolean hasBody = operation.getRequestBody() != null;
        return switch (this) {
            case BAD_REQUEST, NOT_ACCEPTABLE, UNEXPECTED, UNAVAILABLE -> true;
            case FORBIDDEN -> !isPublic;
            case TOO_MANY_REQUESTS -> isPublic;
            case NOT_FOUND -> path.contains("{") || hasQuery(operation) || path.endsWith("impacts");
            case CONFLICT -> !isReading && (path.contains("{") || isKeyed(operation));
            case TOO_LARGE, UNSUPPORTED_MEDIA_TYPE -> hasBody;
            case UNPROCESSABLE -> hasBody || hasQuery(operation);
        };
    }

    private static boolean hasQuery(Operation operation) {
        return parameters(operation).anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    /** Whether it stores something, once for each key. */
    private static boolean isKeyed(Operation operation) {
        return parameters(operation)
                .map(parameter -> parameter.getRef() == null ? parameter.getName() : parameter.getRef())
                .anyMatch(name -> KEY.matcher(name).matches());
    }

    private static Stream<Parameter> parameters(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        return parameters == null ? Stream.empty() : parameters.stream();
    }
}
