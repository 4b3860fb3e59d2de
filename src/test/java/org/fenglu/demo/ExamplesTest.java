package org.fenglu.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.fenglu.book.release.RatesFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sends every example of the description to the service that pays the made-up force, and compares the answers. */
@QuarkusTest
@TestProfile(OwnStore.class)
@DisplayName("The examples of the description")
class ExamplesTest {

    private static final int ASKED_AT_MOST = 10_000;

    @Inject
    ShownForce shown;

    @Test
    void areAnsweredAsTheyStand() throws IOException {
        shown.report();
        ExampleCalls calls = new ExampleCalls();
        rates(calls);
        releases(calls);
        projections(calls);
        Object claim = claims(calls);
        benefits(calls, claim);
        runs(calls);
        impacts(calls);
        assertThat(calls.left()).isEmpty();
    }

    private static void rates(ExampleCalls calls) {
        Stream.of(
                        "listRateTables",
                        "listExpiringRates",
                        "listRatesOfGradeC",
                        "listUnreadRates",
                        "readCoverage",
                        "readRateTable",
                        "previewOrder",
                        "compareRates")
                .forEach(calls::send);
    }

    private static void releases(ExampleCalls calls) {
        byte[] raised = RatesFolder.asItIs()
                .with(
                        "scheme/example-seven-grade.yaml",
                        "{post: PATROL, amount: \"700.00\"}",
                        "{post: PATROL, amount: \"710.00\"}")
                .zip("");
        Object withdrawn = id(calls.send("draftRelease", Map.of(), raised, "application/zip"));
        calls.send("withdrawRelease", Map.of("id", withdrawn));
        byte[] zip = RatesFolder.asItIs().zip("");
        Object published = id(calls.send("draftRelease", Map.of(), zip, "application/zip"));
        calls.send("publishRelease", Map.of("id", published));
        calls.send("readRelease", Map.of("id", published));
        calls.send("readReleaseKnownOn");
        calls.send("listReleases");
    }

    private static void projections(ExampleCalls calls) {
        Stream.of(
                        "quote",
                        "readProjectionOptions",
                        "project",
                        "projectBatch",
                        "makeProjectionPdf",
                        "makeProjectionWorkbook",
                        "compareProjections",
                        "sweepProjection")
                .forEach(calls::send);
        calls.send("readScenario", Map.of("id", id(calls.send("keepScenario"))));
    }

    private static Object claims(ExampleCalls calls) {
        calls.send("calculateInjury");
        calls.send("calculateSurvivors");
        Object claim = id(calls.send("openClaim"));
        Stream.of("addFacts", "addFigure", "addAdjustmentFact", "addChoice", "addAcceptance")
                .forEach(name -> calls.send(name, Map.of("id", claim)));
        Stream.of("readClaim", "readStatement", "readStatementPage", "readStatementPdf")
                .forEach(name -> calls.send(name, Map.of("id", claim)));
        calls.send("listClaims");
        return claim;
    }

    private static void benefits(ExampleCalls calls, Object claim) {
        Object withdrawn = id(calls.send("draftBenefitRun"));
        calls.send("withdrawBenefitRun", Map.of("id", withdrawn));
        Object approved = id(calls.send("draftBenefitRun"));
        calls.send("approveBenefitRun", Map.of("id", approved));
        calls.send("readBenefitRun", Map.of("id", approved));
        calls.send("replayClaim", Map.of("id", approved, "claim", claim));
        calls.send("listBenefitRuns");
        calls.send("listPayments", Map.of("id", claim));
        calls.send("previewBenefitAdjustment");
        calls.send("approveBenefitAdjustment");
        calls.send("closeClaim", Map.of("id", claim));
        calls.send("reopenClaim", Map.of("id", claim));
    }

    private static void runs(ExampleCalls calls) {
        Object run = id(calls.send("startRun"));
        calls.send("followRun", Map.of("id", run));
        Stream.of("readRun", "listRunFindings", "readRunChanges").forEach(name -> calls.send(name, Map.of("id", run)));
        Stream.of(
                        "listRuns",
                        "readPayslip",
                        "explainPayslip",
                        "readOfficerYear",
                        "listControls",
                        "previewTurnover",
                        "recordTurnover")
                .forEach(calls::send);
    }

    private static void impacts(ExampleCalls calls) {
        Object impact = id(calls.send("startImpact"));
        assertThat(Stream.generate(() ->
                                given().get("/v1/impacts/" + impact).jsonPath().getString("state"))
                        .limit(ASKED_AT_MOST)
                        .filter(state -> !state.equals("RUNNING"))
                        .findFirst())
                .contains("DONE");
        calls.send("readImpact", Map.of("id", impact));
        Stream.of("listImpactUnits", "listImpactOfficers", "listImpactOfOfficer", "explainImpact")
                .forEach(name -> calls.send(name, Map.of("id", impact)));
    }

    private static Object id(JsonNode answer) {
        return answer.path("id").asText();
    }
}
