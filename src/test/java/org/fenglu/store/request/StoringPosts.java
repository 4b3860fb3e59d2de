package org.fenglu.store.request;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fenglu.book.release.RatesFolder;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.whatif.scenario.ScenarioRequests;

/** Every POST that stores something, each with content that it takes, other content, and content that it refuses. */
@ApplicationScoped
class StoringPosts {

    private static final String DEATH = """
            {"injuredOn": "2026-01-05", "diedOn": "2026-01-05", "death": {"circumstance": "AT_WORK"}, "insured": true,
             "employmentForm": "DIRECT_CONTRACT"}""";
    private static final String BY_LI = "{\"by\": \"李四\", \"reason\": \"复核\"}";
    private static final String BY_WANG = "{\"by\": \"王五\", \"reason\": \"复核\"}";
    private static final String BY_ZHANG = "{\"by\": \"张三\"}";
    private static final String ENTRIES = "claim_entry";

    private final Deque<String> adjustments = new ArrayDeque<>(
            List.of("320000/2022", "320000/2023", "320000/2024", "320000/2025", "370000/2021", "370000/2022"));
    private final AtomicInteger paid = new AtomicInteger();
    private final Map<String, Supplier<Post>> posts = new LinkedHashMap<>();
    private final RateBook book;
    private final DataSource store;

    @Inject
    StoringPosts(RateBook book, DataSource store) {
        this.book = book;
        this.store = store;
        posts.put("/v1/runs", StoringPosts::run);
        posts.put("/v1/impacts", StoringPosts::impact);
        posts.put("/v1/turnovers", this::turnover);
        posts.put("/v1/releases", StoringPosts::draft);
        posts.put("/v1/releases/{id}/publication", () -> decision("/publication", BY_ZHANG));
        posts.put("/v1/releases/{id}/withdrawal", () -> decision("/withdrawal", BY_ZHANG));
        posts.put("/v1/claims", StoringPosts::opening);
        posts.put("/v1/claims/{id}/facts", StoringPosts::facts);
        posts.put("/v1/claims/{id}/figures", StoringPosts::figure);
        posts.put("/v1/claims/{id}/adjustment-facts", StoringPosts::adjustmentFact);
        posts.put("/v1/claims/{id}/choices", StoringPosts::choice);
        posts.put("/v1/claims/{id}/acceptances", this::acceptance);
        posts.put("/v1/claims/{id}/closing", StoringPosts::closing);
        posts.put("/v1/claims/{id}/reopening", StoringPosts::reopening);
        posts.put("/v1/benefit-runs", StoringPosts::benefitRun);
        posts.put("/v1/benefit-runs/{id}/approval", () -> benefitDecision("/approval"));
        posts.put("/v1/benefit-runs/{id}/withdrawal", () -> benefitDecision("/withdrawal"));
        posts.put("/v1/benefit-adjustments/{region}/{year}", this::adjustment);
        posts.put("/v1/scenarios", StoringPosts::scenario);
    }

    /**
     * A request.
     *
     * @param path where it is sent
     * @param body content that is taken
     * @param other other content
     * @param refused content that is refused
     * @param table where it stores one row
     */
    record Post(String path, Object body, Object other, Object refused, String table) {

        RequestSpecification with(String key, Object content) {
            return given().header("Idempotency-Key", key)
                    .contentType(content instanceof byte[] ? "application/zip" : ContentType.JSON.toString())
                    .body(
                            content instanceof byte[] bytes
                                    ? bytes
                                    : content.toString().getBytes(UTF_8));
        }
    }

    /** The addresses, as the description of the API has them. */
    Map<String, Supplier<Post>> all() {
        return posts;
    }

    private static Post run() {
        String body = "{\"month\": \"%s\", \"unit\": \"%s\"}";
        return new Post(
                "/v1/runs",
                body.formatted("2026-11", "KEYS"),
                body.formatted("2026-12", "KEYS"),
                body.formatted("2026-11", "NOBODY"),
                "payrun");
    }

    private static Post impact() {
        String body = "{\"before\": \"in-use\", \"after\": \"%s\", \"from\": \"2026-11\", \"to\": \"%s\"}";
        return new Post(
                "/v1/impacts",
                body.formatted("in-use", "2026-11"),
                body.formatted("in-use", "2026-12"),
                body.formatted("paid", "2026-11"),
                "impact");
    }

    /** Each time one more officer has a base to declare. */
    private Post turnover() {
        PaidDecember.takeIn(store, "PAID" + paid.incrementAndGet());
        String body = "{\"year\": 2026, \"region\": \"320100\", \"kind\": \"PENSION\", \"by\": \"张三\","
                + " \"approvedBy\": \"%s\"}";
        return new Post(
                "/v1/turnovers", body.formatted("李四"), body.formatted("王五"), body.formatted("张三"), "base_turnover");
    }

    private static Post draft() {
        RatesFolder rates = RatesFolder.asItIs();
        rates.content().keySet().removeIf(path -> path.startsWith("cases/") && !path.startsWith("cases/tax/"));
        return new Post(
                "/v1/releases?name=keys&by=张三",
                rates.zip(""),
                rates.zip("rates/"),
                "floor,2740".getBytes(UTF_8),
                "release");
    }

    private static Post decision(String what, String refused) {
        Post draft = draft();
        String location = draft.with(UUID.randomUUID().toString(), draft.body())
                .post(draft.path())
                .header("Location");
        return new Post(path(location) + what, BY_LI, BY_WANG, refused, "release_decision");
    }

    private static Post opening() {
        String body = "{\"kind\": \"SURVIVORS\", \"region\": \"370000\", \"officerNo\": \"" + UUID.randomUUID()
                + "\", \"officerName\": \"钱建国\", \"facts\": " + DEATH + ", \"document\": \"决定书\", \"by\": \"%s\"}";
        return new Post(
                "/v1/claims",
                body.formatted("张三"),
                body.formatted("李四"),
                body.formatted("张三").replace("370000", "999999"),
                "claim");
    }

    private static String opened() {
        Post opening = opening();
        return path(opening.with(UUID.randomUUID().toString(), opening.body())
                .post(opening.path())
                .header("Location"));
    }

    private static Post facts() {
        String body = "{\"facts\": {\"%s\": %s}, \"document\": \"证明\", \"by\": \"张三\"}";
        return new Post(
                opened() + "/facts",
                body.formatted("insured", "true"),
                body.formatted("insured", "false"),
                body.formatted("injured", "true"),
                ENTRIES);
    }

    private static Post figure() {
        String body = "{\"figure\": {\"figure\": \"FUNERAL_AVERAGE\", \"year\": 2025, \"amount\": \"%s\","
                + " \"document\": \"公报\"}, \"by\": \"张三\"}";
        return new Post(
                opened() + "/figures",
                body.formatted("8000.00"),
                body.formatted("8001.00"),
                body.formatted("0.00"),
                ENTRIES);
    }

    private static Post adjustmentFact() {
        String body = "{\"adjustment\": {\"year\": 2026, \"averagePublished\": \"%s\", \"document\": \"公报\"},"
                + " \"by\": \"张三\"}";
        return new Post(
                opened() + "/adjustment-facts",
                body.formatted("2026-06"),
                body.formatted("2026-07"),
                body.formatted("2025-06"),
                ENTRIES);
    }

    private static Post choice() {
        String body =
                "{\"choice\": \"CHILD_LAST_MONTH\", \"option\": \"%s\", \"decidedBy\": \"王五\", \"reason\": \"%s\"}";
        return new Post(
                opened() + "/choices",
                body.formatted("BIRTHDAY_MONTH", "一"),
                body.formatted("BIRTHDAY_MONTH", "二"),
                body.formatted("KEEP", "一"),
                ENTRIES);
    }

    private Post acceptance() {
        String version = book.versions("region/370000/benefit-adjustment/2018")
                .versions()
                .get(0)
                .version()
                .id();
        String body = "{\"version\": \"%s\", \"acceptedBy\": \"王五\", \"reason\": \"%s\"}";
        return new Post(
                opened() + "/acceptances",
                body.formatted(version, "一"),
                body.formatted(version, "二"),
                body.formatted("scheme/x@2026-01-01", "一"),
                ENTRIES);
    }

    private static Post closing() {
        String body = "{\"by\": \"李四\", \"reason\": \"%s\", \"leavesOpen\": %s}";
        return new Post(
                opened() + "/closing",
                body.formatted("放弃", "true"),
                body.formatted("另", "true"),
                body.formatted("放弃", "false"),
                ENTRIES);
    }

    private static Post reopening() {
        Post closing = closing();
        closing.with(UUID.randomUUID().toString(), closing.body()).post(closing.path());
        return new Post(closing.path().replace("/closing", "/reopening"), BY_LI, BY_WANG, BY_ZHANG, ENTRIES);
    }

    private static Post benefitRun() {
        String body = "{\"month\": \"%s\", \"assessedOn\": \"2026-11-20\", \"by\": \"张三\"}";
        return new Post(
                "/v1/benefit-runs",
                body.formatted("2026-10"),
                body.formatted("2026-09"),
                body.formatted("2027-01"),
                "benefit_run");
    }

    private static Post benefitDecision(String what) {
        Post run = benefitRun();
        String location = run.with(UUID.randomUUID().toString(), run.body())
                .post(run.path())
                .header("Location");
        return new Post(path(location) + what, BY_LI, BY_WANG, BY_ZHANG, "benefit_run_decision");
    }

    private Post adjustment() {
        String body = "{\"by\": \"张三\", \"approvedBy\": \"%s\"}";
        return new Post(
                "/v1/benefit-adjustments/" + adjustments.remove(),
                body.formatted("李四"),
                body.formatted("王五"),
                body.formatted("张三"),
                "adjustment_approval");
    }

    private static Post scenario() {
        String body = "{\"name\": \"%s\", \"request\": "
                + ScenarioRequests.projection().replace("%", "%%") + "}";
        return new Post(
                "/v1/scenarios",
                body.formatted("方案"),
                body.formatted("另一方案"),
                body.formatted("138 0000 1111"),
                "scenario");
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/v1"));
    }
}
