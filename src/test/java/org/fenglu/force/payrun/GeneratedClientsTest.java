package org.fenglu.force.payrun;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fenglu.http.ExamplesForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Makes clients from the description that the service gives of itself, compiles them, and asks for a quote, a run and a
 * payslip with them. The Java generator comes with Maven; what the one for TypeScript needs is installed by {@code npm
 * ci} in {@code src/test/clients/typescript}. Where it is not, that test is left out and says so; with
 * FENGLU_NPM_REQUIRED it fails.
 */
@QuarkusTest
@DisplayName("Clients generated from the description")
class GeneratedClientsTest {

    private static final Path SOURCES = Path.of("src/test/clients").toAbsolutePath();
    private static final Path GENERATOR =
            Path.of("target/tools/openapi-generator-cli.jar").toAbsolutePath();
    private static final Path NODE_MODULES = SOURCES.resolve("typescript/node_modules");

    private static final String JAVA_OPTIONS = "library=native,invokerPackage=org.fenglu.client,"
            + "apiPackage=org.fenglu.client.api,modelPackage=org.fenglu.client.model,openApiNullable=false,"
            + "useJakartaEe=true,hideGenerationTimestamp=true";
    private static final String NOTHING_BUT_CODE = "apiDocs=false,modelDocs=false,apiTests=false,modelTests=false";

    @Inject
    WireForce force;

    @TestHTTPResource("/")
    URI root;

    @BeforeEach
    void takeIn() throws IOException, SQLException {
        force.takeIn();
    }

    @Test
    void javaCallsTheService() throws IOException, InterruptedException {
        ClientWorkshop workshop = ClientWorkshop.of("java");
        String libraries = System.getProperty("java.class.path");
        workshop.run(List.of(
                ClientWorkshop.java("java"),
                "-jar",
                GENERATOR.toString(),
                "generate",
                "--generator-name=java",
                "--input-spec=openapi.json",
                "--output=generated",
                "--global-property=" + NOTHING_BUT_CODE,
                "--additional-properties=" + JAVA_OPTIONS));
        List<String> compile = new ArrayList<>(
                List.of(ClientWorkshop.java("javac"), "-proc:none", "-nowarn", "-cp", libraries, "-d", "classes"));
        compile.addAll(workshop.sources("generated/src/main/java"));
        compile.add(SOURCES.resolve("java/Call.java").toString());
        workshop.run(compile);

        List<String> call = List.of(ClientWorkshop.java("java"), "-cp", "classes:" + libraries, "Call");
        assertThat(workshop.run(withArguments(call))).containsExactlyElementsOf(expected());
    }

    @Test
    void typescriptCallsTheService() throws IOException, InterruptedException {
        if (!Files.isDirectory(NODE_MODULES)) {
            String found = "No generator found: run npm ci in " + NODE_MODULES.getParent();
            if (System.getenv("FENGLU_NPM_REQUIRED") != null) {
                fail(found);
            }
            abort(found);
        }
        ClientWorkshop workshop = ClientWorkshop.of("typescript");
        for (String file : List.of("package.json", "tsconfig.json", "call.ts")) {
            Files.copy(
                    SOURCES.resolve("typescript").resolve(file),
                    workshop.folder().resolve(file));
        }
        Files.createSymbolicLink(workshop.folder().resolve("node_modules"), NODE_MODULES);
        workshop.run(
                List.of("node", "node_modules/openapi-typescript/bin/cli.js", "openapi.json", "--output", "api.d.ts"));
        workshop.run(List.of("node", "node_modules/typescript/bin/tsc"));

        assertThat(workshop.run(withArguments(List.of("node", "compiled/call.js"))))
                .containsExactlyElementsOf(expected());
    }

    private List<String> withArguments(List<String> command) {
        String address = root.toString().replaceFirst("/$", "");
        return Stream.concat(command.stream(), Stream.of(address, "quote.json")).toList();
    }

    /** What a client has to print: what the service answers to a plain request. */
    private static List<String> expected() {
        JsonPath quote = given().contentType(ContentType.JSON)
                .body(ExamplesForTests.body("quote"))
                .post("/v1/quotes")
                .jsonPath();
        JsonPath payslip = given().get("/v1/payslips/W-1/2026-11").jsonPath();
        return List.of(
                "quote " + quote.getString("payslip.totals.net") + " "
                        + quote.getList("payslip.lines").size(),
                "run DONE 4 1",
                "runs true true",
                "payslip " + payslip.getString("payslip.totals.net") + " "
                        + payslip.getList("payslip.lines").size() + " 2026-11",
                "problem PAYSLIP_NOT_FOUND ASSESSMENT_MISSING");
    }
}
