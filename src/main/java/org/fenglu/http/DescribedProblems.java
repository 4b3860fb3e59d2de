package org.fenglu.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes the problems that an operation may answer into the description of the API, when the program is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class DescribedProblems implements OASFilter {

    private static final String RESPONSES = "#/components/responses/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Schema problem = OASFactory.createSchema().ref("Problem");
        for (CommonProblem one : CommonProblem.values()) {
            MediaType type = OASFactory.createMediaType().schema(problem);
            Content content = OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, type);
            APIResponse answer = OASFactory.createAPIResponse()
                    .description(one.description())
                    .content(content);
            api.getComponents().addResponse(name(one), answer);
        }
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> addTo(operation, path, method)));
    }

    private static void addTo(Operation operation, String path, PathItem.HttpMethod method) {
        boolean isReading = method == PathItem.HttpMethod.GET;
        Arrays.stream(CommonProblem.values())
                .filter(one -> one.isPossible(path, isReading, operation))
                .forEach(one -> operation
                        .getResponses()
                        .addAPIResponse(
                                one.status(), OASFactory.createAPIResponse().ref(RESPONSES + name(one))));
    }

    /** {@code NOT_FOUND} is {@code NotFound}. */
    private static String name(CommonProblem problem) {
        StringBuilder name = new StringBuilder();
        for (String word : problem.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
