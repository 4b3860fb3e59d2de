package org.fenglu.claims.payment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Other tests have cases of their own in the same store, so each line is asked for by the number of its case. */
@QuarkusTest
@DisplayName("A run of benefits")
class BenefitRunTest {

    private static final String ADJUSTMENT = "/v1/benefit-adjustments/370000/2018";

    private WireCase family = new WireCase(0);

    @BeforeEach
    void open() {
        family = WireCase.opened();
    }

    /** 67 months from June 2012 through December 2017, for three people, and two sums due once. */
    private static final int LINES_BY_2017 = 2 + 3 * 67;

    @Test
    void paysDifferencesAndNothingTwice() {
        long first = draft("2017-12", "2017-12-20");
        assertThat(amounts(first, "it.claim == " + family.id())).hasSize(LINES_BY_2017);
        decide(first, "approval", "张 三").statusCode(409).body("code", equalTo("BENEFIT_RUN_OWN_DRAFT"));
        decide(first, "approval", "李四").statusCode(200).body("state", equalTo("APPROVED"));
        decide(first, "approval", "王五").statusCode(409).body("code", equalTo("BENEFIT_RUN_DECIDED"));
        assertThat(amounts(draft("2017-12", "2017-12-20"), "it.claim == " + family.id()))
                .isEmpty();

        long next = draft("2018-03", "2018-03-20");
        assertThat(amounts(next, of("mother", "2018-03"))).containsExactly("1500.00");
        run(next).body("open.findAll { it.claim == " + family.id() + " }.cause", hasItem("ADJUSTMENT_APPROVAL"));
        approveAdjustment();
        decide(next, "approval", "李四")
                .statusCode(409)
                .body("code", equalTo("BENEFIT_RUN_STALE"))
                .body("detail", containsString("benefit-adjustments/370000/2018"));
        decide(next, "withdrawal", "李四").statusCode(200).body("state", equalTo("WITHDRAWN"));

        long raised = draft("2018-03", "2018-03-20");
        assertThat(amounts(raised, of("mother", "2018-01"))).containsExactly("1547.00");
        assertThat(amounts(raised, of("spouse", "2018-03"))).containsExactly("2063.00");
        decide(raised, "approval", "李四").statusCode(200);
        overpaidIsListedAndTakenFromNobody();
        replays(raised);
        aPublishedFigureMakesTheSumFinal();
    }

    /** WI-JAN-2026-PROVISIONAL: the income of 2025 was issued on 2026-01-19; 54188 × 20, then 56502 × 20. */
    private static void aPublishedFigureMakesTheSumFinal() {
        WireCase death = WireCase.opened(Map.of(
                "injuredOn", "2026-01-05",
                "diedOn", "2026-01-05",
                "death", Map.of("circumstance", "AT_WORK"),
                "insured", true,
                "employmentForm", "DIRECT_CONTRACT"));
        long tooEarly = draft("2018-04", "2018-04-20");
        run(tooEarly)
                .body("refused.findAll { it.claim == " + death.id() + " }.code", hasItem("DATE_IN_FUTURE"))
                .body("payments.findAll { it.claim == " + death.id() + " }.size()", equalTo(0));
        String grant = "it.claim == " + death.id() + " && it.benefit == 'WORK_DEATH_GRANT'";
        long provisional = draft("2026-01", "2026-01-10");
        assertThat(amounts(provisional, grant)).containsExactly("1083760.00");
        decide(provisional, "approval", "李四").statusCode(200);
        given().contentType(ContentType.JSON)
                .body("{\"month\": \"2025-12\", \"assessedOn\": \"2026-01-09\", \"by\": \"张三\"}")
                .post("/v1/benefit-runs")
                .then()
                .statusCode(409)
                .body("code", equalTo("BENEFIT_RUN_BACKWARDS"));
        assertThat(amounts(draft("2025-12", "2026-01-10"), "it.claim == " + death.id()))
                .isEmpty();
        long last = draft("2026-01", "2026-01-20");
        assertThat(amounts(last, grant)).containsExactly("46280.00");
        notClosedBefore(death);
        decide(last, "approval", "李四").statusCode(200);
        close(death, false).statusCode(200).body("closed", equalTo(true));
        close(death, false).statusCode(409).body("code", equalTo("CLAIM_CLOSED"));
    }

    /** The draft has paid nothing yet: 1083760.00 was paid, 1130040.00 is due. */
    private static void notClosedBefore(WireCase death) {
        close(death, false)
                .statusCode(409)
                .body("code", equalTo("CLAIM_NOT_SETTLED"))
                .body("findings.code", equalTo(List.of("BENEFIT_UNPAID")))
                .body("findings[0].field", equalTo("WORK_DEATH_GRANT"))
                .body("findings[0].found", equalTo("46280.00"));
    }

    @Test
    void aFamilyThatIsStillPaidIsNotClosedUnknowingly() {
        close(family, false)
                .statusCode(409)
                .body(
                        "findings.findAll { it.code == 'BENEFIT_GOES_ON' }.field",
                        equalTo(List.of("DEPENDANT_PENSION/mother", "DEPENDANT_PENSION/spouse")))
                .body(
                        "findings.find { it.field == 'DEPENDANT_PENSION/child' }.found",
                        matchesPattern("2012-06/20\\d\\d-\\d\\d 1500\\.00"))
                .body("findings.find { it.field == 'FUNERAL_GRANT' }.found", equalTo("18000.00"));
        assertThat(family.journal().getBoolean("closed")).isFalse();

        close(family, true).statusCode(200);
        JsonPath journal = family.journal();
        assertThat(journal.getString("entries[-1].recordedBy")).isEqualTo("李四");
        assertThat(journal.getList("entries[-1].content.left", String.class))
                .contains("BENEFIT_UNPAID FUNERAL_GRANT 18000.00");
    }

    private static ValidatableResponse close(WireCase claim, boolean leavesOpen) {
        return claim.add("closing", "{\"by\": \"李四\", \"reason\": \"遗属书面放弃\", \"leavesOpen\": " + leavesOpen + "}");
    }

    private void overpaidIsListedAndTakenFromNobody() {
        family.add("facts", """
                {"facts": {"relatives": [{"id": "spouse", "events": {"remarriedOn": "2018-01-15"}}]},
                 "document": "结婚证", "by": "张三"}
                """).statusCode(200);
        long mended = draft("2018-03", "2018-03-28");
        assertThat(amounts(mended, "it.claim == " + family.id())).containsExactly("-2063.00", "-2063.00");
        run(mended)
                .body("payments.findAll { it.claim == " + family.id() + " }.nature", hasItem("RECOVERY"))
                .body("sums.find { it.payer == 'FUND' }.toRecover", equalTo("-4126.00"));
    }

    /** A run is calculated again from what it knew: the widow who had not told of her marriage is still in it. */
    private void replays(long run) {
        JsonPath replayed = given().get("/v1/benefit-runs/" + run + "/claims/" + family.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> months = replayed.getList("months.findAll { it.of == 'spouse' }.month");
        assertThat(months.get(months.size() - 1)).isEqualTo("2018-03");
        JsonPath paid = given().get(family.path() + "/payments").jsonPath();
        assertThat(paid.getList("items.findAll { it.of == 'mother' }.amount")).hasSize(67 + 3);
    }

    /** Who gets how much; one person cannot let it pay, two can, and once is enough. */
    private void approveAdjustment() {
        String mother = "people.find { it.claim == " + family.id() + " && it.of == 'mother' }";
        given().get(ADJUSTMENT + "?through=2018-03")
                .then()
                .statusCode(200)
                .body("approved", equalTo(false))
                .body(mother + ".first", equalTo("2018-01"))
                .body(mother + ".difference", equalTo("47.00"))
                .body(mother + ".backPay", equalTo("141.00"));
        approve("张三", " 张三 ").statusCode(422).body("code", equalTo("ADJUSTMENT_ONE_PERSON"));
        approve("张三", "李四").statusCode(200).body("approved", equalTo(true));
        approve("张三", "李四").statusCode(200).body("approved", equalTo(true));
        given().get("/v1/benefit-adjustments/370000/2019")
                .then()
                .statusCode(404)
                .body("code", equalTo("ADJUSTMENT_NOT_PUBLISHED"));
    }

    @Test
    void doesNotRunAhead() {
        given().contentType(ContentType.JSON)
                .body("{\"month\": \"2027-01\", \"assessedOn\": \"2026-12-31\", \"by\": \"张三\"}")
                .post("/v1/benefit-runs")
                .then()
                .statusCode(422)
                .body("code", equalTo("BENEFIT_RUN_AHEAD"));
    }

    private static ValidatableResponse approve(String by, String approvedBy) {
        return given().contentType(ContentType.JSON)
                .body("{\"by\": \"" + by + "\", \"approvedBy\": \"" + approvedBy + "\"}")
                .post(ADJUSTMENT)
                .then();
    }

    private static long draft(String month, String day) {
        return given().contentType(ContentType.JSON)
                .body("{\"month\": \"" + month + "\", \"assessedOn\": \"" + day + "\", \"by\": \"张三\"}")
                .post("/v1/benefit-runs")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static ValidatableResponse run(long run) {
        return given().get("/v1/benefit-runs/" + run).then().statusCode(200);
    }

    private static List<String> amounts(long run, String which) {
        return run(run).extract().jsonPath().getList("payments.findAll { " + which + " }.amount");
    }

    private String of(String whom, String month) {
        return "it.claim == " + family.id() + " && it.of == '" + whom + "' && it.month == '" + month + "'";
    }

    private static ValidatableResponse decide(long run, String what, String by) {
        return given().contentType(ContentType.JSON)
                .body("{\"by\": \"" + by + "\", \"reason\": \"复核\"}")
                .post("/v1/benefit-runs/" + run + "/" + what)
                .then();
    }
}
