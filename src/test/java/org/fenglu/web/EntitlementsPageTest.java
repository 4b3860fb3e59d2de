package org.fenglu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class EntitlementsPageTest extends BrowserTest {

    /** The made-up death: the funeral grant waits for a figure, the grant for death at work is in the law. */
    @ParameterizedTest
    @EnumSource
    void aDeathIsEnteredOnce(View view) {
        try (OpenedPage page = open("/entitlements", view)) {
            page.find("input[value=survivors]").check();
            page.find("#example").click();
            assertThat(page.find("#statement tbody").first()).containsText("436,200.00");
            page.find("#statement details.why summary").first().click();
            assertThat(page.find("#statement details.why[open] .source").first())
                    .containsText("工伤保险条例");
            assertThat(page.find("#statement figure")).isVisible();
            assertThat(page.find("#statement .note.warn").first()).isVisible();
            page.inspect("entitlements-death");
        }
    }

    @Test
    void anInjuryIsEnteredOnce() {
        try (OpenedPage page = open("/entitlements", View.CHINESE_DESK)) {
            page.find("#example").click();
            assertThat(page.find("#statement")).containsText("一次性伤残补助金");
            page.inspect("entitlements-injury");
        }
    }

    /** What the browser can see is said before anything is sent; the rest comes back from the service. */
    @Test
    void impossibleDatesAreSaidBesideTheFieldAndStay() {
        try (OpenedPage page = open("/entitlements", View.ENGLISH_PHONE)) {
            page.find("input[value=survivors]").check();
            page.find("#example").click();
            assertThat(page.find("#statement figure")).isVisible();

            page.find("#facts-diedOn").fill("10 May 2012");
            page.find("button.main").click();
            assertThat(page.find("#wrong-facts-diedOn")).containsText("year-month-day");
            assertThat(page.find("#facts-diedOn")).hasValue("10 May 2012");

            page.expectRefusal(400);
            page.find("#facts-diedOn").fill("2012-02-30");
            page.find("button.main").click();
            assertThat(page.find("#wrong-facts-diedOn")).containsText("2012-02-30");

            page.expectRefusal(422);
            page.find("#facts-diedOn").fill("2012-05-10");
            page.find("#facts-injuredOn").fill("2013-05-10");
            page.find("#facts-relatives-1-bornOn").fill("2050-01-01");
            page.find("button.main").click();
            assertThat(page.find("#wrong-facts-diedOn")).isVisible();
            assertThat(page.find("#wrong-facts-relatives-1-bornOn")).containsText("2050-01-01");
            assertThat(page.find("#facts-injuredOn")).hasValue("2013-05-10");
            assertThat(page.find("#facts-wage-ownWage")).hasValue("5000.00");
            page.inspect("entitlements-refused");
        }
    }
}
