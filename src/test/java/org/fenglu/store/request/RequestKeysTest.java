package org.fenglu.store.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Condition;
import org.fenglu.book.release.OwnReleases;
import org.fenglu.force.payrun.WireForce;
import org.fenglu.store.request.StoringPosts.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OwnReleases.class)
@DisplayName("What is sent again under one Idempotency-Key is stored once, by every POST that stores")
class RequestKeysTest {

    private static final int AT_ONCE = 50;

    /** These calculate and keep nothing, so they need no key. */
    private static final Set<String> CALCULATE = Set.of(
            "/v1/adjustments/preview",
            "/v1/claims/injury",
            "/v1/claims/survivors",
            "/v1/comparisons",
            "/v1/comparisons/sweeps",
            "/v1/projections",
            "/v1/projections/batch",
            "/v1/projections/statement.pdf",
            "/v1/projections/statement.xlsx",
            "/v1/quotes");

    @Inject
    StoringPosts posts;

    @Inject
    WireForce force;

    @Inject
    DataSource store;

    private final List<String> begun = new ArrayList<>();

    @BeforeEach
    void takeIn() throws IOException, SQLException {
        force.takeIn("KEYS");
    }

    /** A run under way would refuse the next one. */
    @AfterEach
    void awaitRuns() {
        begun.forEach(run -> given().get(run + "/progress").asString());
    }

    /** A new POST belongs into one of the two lists: into {@link StoringPosts}, or among those that calculate. */
    @Test
    void everyPostStoresUnderAKeyOrOnlyCalculates() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(given().accept(ContentType.JSON).get("/q/openapi").asString())
                .get("paths");
        Set<String> storing = new TreeSet<>();
        Set<String> calculating = new TreeSet<>();
        paths.properties().forEach(path -> {
            if (path.getKey().startsWith("/v1/") && path.getValue().has("post")) {
                boolean takesKey = path.getValue().get("post").toString().contains("/IdempotencyKey\"");
                (takesKey ? storing : calculating).add(path.getKey());
            }
        });
        assertThat(calculating).isEqualTo(new TreeSet<>(CALCULATE));
        assertThat(storing).isEqualTo(new TreeSet<>(posts.all().keySet()));
    }

    @TestFactory
    Stream<DynamicTest> fiftyAtOnceAreOne() {
        return each(post -> {
            String key = UUID.randomUUID().toString();
            long before = count(post);
            List<Response> answers = atOnce(() -> send(post, key, post.body()));
            assertThat(answers.stream().map(Response::statusCode).distinct())
                    .singleElement()
                    .matches(status -> status / 100 == 2);
            assertThat(answers.stream()
                            .map(answer -> String.valueOf(answer.header("Location")))
                            .distinct())
                    .hasSize(1);
            assertThat(count(post)).isEqualTo(before + 1);
        });
    }

    @TestFactory
    Stream<DynamicTest> otherContentUnderTheKeyIsRefused() {
        return each(post -> {
            String key = UUID.randomUUID().toString();
            stores(post, key);
            long before = count(post);
            send(post, key, post.other())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("REQUEST_KEY_REUSED"))
                    .body("found", equalTo(key));
            assertThat(count(post)).isEqualTo(before);
        });
    }

    @TestFactory
    Stream<DynamicTest> elsewhereTheKeyIsAnother() {
        return each(post -> {
            String key = UUID.randomUUID().toString();
            stores(post, key);
            Post elsewhere = posts.all()
                    .get(post.table().equals("scenario") ? "/v1/claims" : "/v1/scenarios")
                    .get();
            long before = count(elsewhere);
            String first = stores(elsewhere, key).header("Location");
            assertThat(first).contains(elsewhere.path());
            assertThat(stores(elsewhere, key).header("Location")).isEqualTo(first);
            assertThat(count(elsewhere)).isEqualTo(before + 1);
        });
    }

    @TestFactory
    Stream<DynamicTest> afterAFailureTheKeyIsFree() {
        return each(post -> {
            String key = UUID.randomUUID().toString();
            long before = count(post);
            assertThat(send(post, key, post.refused()).statusCode()).isBetween(400, 499);
            assertThat(count(post)).isEqualTo(before);
            stores(post, key);
            assertThat(count(post)).isEqualTo(before + 1);
        });
    }

    @TestFactory
    Stream<DynamicTest> aKeyThatIsNoneIsRefused() {
        return each(post -> {
            long before = count(post);
            for (String key : List.of("k".repeat(201), "")) {
                send(post, key, post.body())
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("REQUEST_KEY_MALFORMED"))
                        .body("todo", not(equalTo("")));
            }
            assertThat(count(post)).isEqualTo(before);
            stores(post, "k".repeat(200 - 36) + UUID.randomUUID());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/runs", "/v1/claims", "/v1/benefit-runs", "/v1/scenarios"})
    void ofTwoContentsAtOnceOneIsStored(String path) throws Exception {
        Post post = posts.all().get(path).get();
        String key = UUID.randomUUID().toString();
        long before = count(post);
        AtomicInteger sent = new AtomicInteger();
        List<Response> answers =
                atOnce(() -> send(post, key, sent.incrementAndGet() % 2 == 0 ? post.body() : post.other()));
        assertThat(answers.stream().map(Response::statusCode))
                .haveExactly(AT_ONCE / 2, new Condition<>(status -> status / 100 == 2, "stored"))
                .haveExactly(AT_ONCE / 2, new Condition<>(status -> status == 422, "refused"));
        assertThat(count(post)).isEqualTo(before + 1);
    }

    private interface Check {
        void of(Post post) throws Exception;
    }

    private Stream<DynamicTest> each(Check check) {
        return posts.all().entrySet().stream()
                .map(post -> DynamicTest.dynamicTest(
                        post.getKey(), () -> check.of(post.getValue().get())));
    }

    private Response stores(Post post, String key) {
        Response answer = send(post, key, post.body());
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer;
    }

    private Response send(Post post, String key, Object content) {
        Response answer = post.with(key, content).post(post.path());
        String location = answer.header("Location");
        if (location != null && location.contains("/v1/runs/")) {
            synchronized (begun) {
                begun.add(location);
            }
        }
        return answer;
    }

    private static <T> List<T> atOnce(Callable<T> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<T>> all = Stream.generate(() -> work).limit(AT_ONCE).collect(Collectors.toList());
            List<T> results = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private long count(Post post) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + post.table())) {
            row.next();
            return row.getLong(1);
        }
    }
}
