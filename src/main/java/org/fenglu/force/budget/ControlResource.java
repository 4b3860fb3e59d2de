package org.fenglu.force.budget;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The controls over the wire, to read. */
@Path("/v1/controls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "controls", description = "总量控制：平均薪酬、经费总额、人数 (controls over a force)")
class ControlResource {

    private static final String POLICE = "[^=]{1,64}=\\d{1,6}";

    private final Controls controls;
    private final ControlAnswers answers;

    @Inject
    ControlResource(Controls controls, ControlAnswers answers) {
        this.controls = controls;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "一个月适用的各项总量控制 (the controls that hold in a month)",
            description = "按已保存的工资条计算，不改动任何工资条。 (Measured over stored payslips; changes none.)")
    public ControlsResponse listControls(
            @QueryParam("month") @NotNull YearMonth month,
            @QueryParam("unit") @Nullable String unit,
            @Parameter(description = "单位=同级民警人数，可多次 (unit=police of the same level)", example = "JN-LIXIA=320")
                    @QueryParam("police")
                    List<@Pattern(regexp = POLICE) String> police,
            @Context HttpHeaders headers) {
        Map<String, Integer> byUnit = new HashMap<>();
        for (String given : police) {
            int sign = given.indexOf('=');
            String of = given.substring(0, sign);
            if (byUnit.put(of, Integer.valueOf(given.substring(sign + 1))) != null) {
                throw new Refusal(Kind.MALFORMED, "PARAMETER_TWICE", Map.of("found", "police=" + of));
            }
        }
        ControlReport report = controls.of(new ForceQuestion(month, unit, byUnit));
        return answers.of(report, Wording.wanted(headers.getAcceptableLanguages()));
    }
}
