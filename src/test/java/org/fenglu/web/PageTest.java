package org.fenglu.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PageTest {

    @ParameterizedTest
    @EnumSource(Page.class)
    void aPageTakesNothingFromElsewhere(Page page) {
        String shell = given().get(page.path())
                .then()
                .statusCode(200)
                .contentType(equalTo("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", startsWith("default-src 'self';"))
                .header("Vary", containsString("Accept-Language"))
                .extract()
                .asString();
        assertThat(shell).doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    @ParameterizedTest(name = "Accept-Language {0}, {1}: {2}")
    @CsvSource(textBlock = """
            zh-CN,          '',       zh-CN
            en-GB,          '',       en
            'fr, en;q=0.5', '',       en
            fr,             '',       zh-CN
            zh-CN,          ?lang=en, en
            en-GB,          ?lang=zh, zh-CN
            en-GB,          ?lang=xx, en
            """)
    void aPageSpeaksTheLanguageThatIsAskedFor(String accepted, String query, String language) {
        given().header("Accept-Language", accepted)
                .get("/runs" + query)
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body(containsString("<html lang=\"" + language + "\">"));
    }

    @Test
    void aChosenLanguageStaysOnTheNextPage() {
        given().get("/runs?lang=en").then().body(containsString("href=\"/entitlements?lang=en\""));
        given().get("/runs").then().body(containsString("href=\"/entitlements\""));
    }

    @Test
    void pagesComeSmall() {
        given().header("Accept-Encoding", "gzip").get("/runs").then().header("Content-Encoding", "gzip");
    }
}
