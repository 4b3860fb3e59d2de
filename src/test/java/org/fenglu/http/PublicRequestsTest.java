package org.fenglu.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real server that allows two requests a minute. */
@DisplayName("PublicRequests")
class PublicRequestsTest {

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void serve() {
        Router router = Router.router(vertx);
        router.route().handler(new PublicRequests(2, new ProblemReply(new ObjectMapper()))::count);
        router.route().handler(context -> context.response().end("done"));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void tellsWhenToAskAgainOnceTheAllowanceIsUsed() {
        asking().get("/v1/projections").then().statusCode(200).header("RateLimit-Remaining", "1");
        asking().get("/v1/scenarios/abc").then().statusCode(200).header("RateLimit-Remaining", "0");
        asking().header("Accept-Language", "en")
                .get("/v1/projections")
                .then()
                .statusCode(429)
                .header("Retry-After", Integer::valueOf, lessThanOrEqualTo(31))
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_MANY_REQUESTS"))
                .body("status", equalTo(429))
                .body("detail", equalTo("More than 2 requests within a minute came from this address."))
                .body("todo", startsWith("Ask again in "));
        asking().get("/v1/projections").then().body("title", equalTo("请求过于频繁"));
    }

    @ParameterizedTest(name = "{0}: {1} of 2 left")
    @CsvSource(textBlock = """
            # what projects many times over counts as ten, or as all there is
            /v1/projections,       1
            /v1/scenarios/x,       1
            /v1/projections/batch, 0
            /v1/comparisons,       0
            /v1/comparisons/sweeps, 0
            """)
    void countsWhatProjectsManyTimesAsMany(String path, String left) {
        asking().get(path).then().statusCode(200).header("RateLimit-Remaining", left);
    }

    @ParameterizedTest(name = "{0}: counted {1}")
    @CsvSource(textBlock = """
            /v1/projections,     true
            /v1/projections/statement.pdf, true
            /v1/projections/,    true
            /v1/comparisons/sweeps, true
            /v1//projections,    true
            /v1/projections;a=b, true
            /v1/%70rojections,   true
            /v1/quotes,          false
            /v1/projectionsx,    false
            /q/health,           false
            /,                   false
            """)
    void countsWhatIsPublic(String path, boolean isCounted) {
        assertThat(asking().urlEncodingEnabled(false).get(path).header("RateLimit-Limit"))
                .isEqualTo(isCounted ? "2" : null);
    }

    @ParameterizedTest(name = "{0} and {1}: one allowance {2}")
    @CsvSource(textBlock = """
            192.0.2.1,       192.0.2.1,       true
            192.0.2.1,       192.0.2.2,       false
            2001:db8:0:1::1, 2001:db8:0:1::2, true
            2001:db8:0:1::1, 2001:db8:0:2::1, false
            """)
    void addressesOfOneNetworkShareAnAllowance(String one, String other, boolean isShared) {
        String first = RequestAllowance.network(SocketAddress.inetSocketAddress(1, one));
        String second = RequestAllowance.network(SocketAddress.inetSocketAddress(1, other));

        assertThat(first.equals(second)).isEqualTo(isShared);
    }

    private RequestSpecification asking() {
        return given().baseUri("http://127.0.0.1").port(server.actualPort());
    }
}
