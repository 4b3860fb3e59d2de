package org.fenglu.whatif.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.whatif.projection.ProjectionRequest;
import org.fenglu.words.wording.Refusal;

/** The scenarios that are kept: for so many days, so many of them, and none that identifies a person. */
@ApplicationScoped
public class Scenarios {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int ADDRESS_BYTES = 16;

    private final DataSource database;
    private final ObjectMapper json;
    private final ObjectMapper terse;
    private final int keepDays;
    private final int most;
    private final SecureRandom random = new SecureRandom();

    Scenarios(
            DataSource database,
            ObjectMapper json,
            @ConfigProperty(name = "fenglu.scenarios.keep-days") int keepDays,
            @ConfigProperty(name = "fenglu.scenarios.most") int most) {
        this.database = database;
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
    Scenario keep(String name, ProjectionRequest request) {
        ObjectNode content = tree(request);
        List<Finding> personal = PersonalData.in(name, content);
        if (!personal.isEmpty()) {
            throw Refusal.of(personal);
        }
        LocalDate today = LocalDate.now(CHINA);
        Scenario scenario = new Scenario(address(), name.strip(), content, today, today.plusDays(keepDays));
        try (Connection connection = database.getConnection()) {
            ScenarioRows rows = new ScenarioRows(connection);
            rows.deleteExpired();
            if (rows.count() >= most) {
                throw new Refusal(Refusal.Kind.UNAVAILABLE, "SCENARIOS_FULL", Map.of("found", String.valueOf(most)));
            }
            rows.insert(scenario);
            return scenario;
        } catch (SQLException failed) {
            throw new StoreFailure("The scenario cannot be kept", failed);
        }
    }

    /** Returns a scenario, or empty where there is none of this address or its last day is past. */
    Optional<Scenario> find(String id) {
        try (Connection connection = database.getConnection()) {
            return new ScenarioRows(connection).find(id, LocalDate.now(CHINA), this::parsed);
        } catch (SQLException failed) {
            throw new StoreFailure("The scenario cannot be read", failed);
        }
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

    private ObjectNode parsed(String text) {
        try {
            return (ObjectNode) json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String address() {
        byte[] bytes = new byte[ADDRESS_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
