package org.fenglu.whatif.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.whatif.projection.ProjectionRequest;
import org.fenglu.words.wording.Refusal;

/** The scenarios that are kept: for so many days, so many of them, and none that identifies a person. */
@ApplicationScoped
public class Scenarios {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int ADDRESS_BYTES = 16;

    private final StoredScenarios stored;
    private final ObjectMapper json;
    private final ObjectMapper terse;
    private final int keepDays;
    private final int most;
    private final SecureRandom random = new SecureRandom();

    Scenarios(
            StoredScenarios stored,
            ObjectMapper json,
            @ConfigProperty(name = "fenglu.scenarios.keep-days") int keepDays,
            @ConfigProperty(name = "fenglu.scenarios.most") int most) {
        this.stored = stored;
        this.json = json;
        this.terse = json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
        this.keepDays = keepDays;
        this.most = most;
    }

    /**
     * Keeps a scenario; those whose last day is past are deleted on this occasion.
     *
     * @throws Refusal where something may identify a person, or as many are kept as may be
     */
    ScenarioEntity keep(String name, ProjectionRequest request) {
        ObjectNode content = tree(request);
        List<Finding> personal = PersonalData.in(name, content);
        if (!personal.isEmpty()) {
            throw Refusal.of(personal);
        }
        ScenarioEntity scenario = new ScenarioEntity();
        scenario.id = address();
        scenario.name = name.strip();
        scenario.request = content;
        scenario.createdOn = LocalDate.now(CHINA);
        scenario.expiresOn = scenario.createdOn.plusDays(keepDays);
        stored.deleteExpired();
        if (!stored.add(scenario, most)) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "SCENARIOS_FULL", Map.of("found", String.valueOf(most)));
        }
        return scenario;
    }

    /** Returns a scenario, or empty where there is none of this address or its last day is past. */
    Optional<ScenarioEntity> find(String id) {
        return stored.keptOn(id, LocalDate.now(CHINA));
    }

    /**
     * Returns what a scenario projects.
     *
     * @throws JsonProcessingException where its fields are not those of a request, for instance of an older program
     */
    ProjectionRequest request(ObjectNode content) throws JsonProcessingException {
        return json.treeToValue(content, ProjectionRequest.class);
    }

    /** Returns a request as it is kept: without what was left out. */
    ObjectNode tree(ProjectionRequest request) {
        return terse.valueToTree(request);
    }

    private String address() {
        byte[] bytes = new byte[ADDRESS_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
