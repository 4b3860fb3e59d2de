package org.fenglu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class RunsPageTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource
    void theBoardOpens(View view) {
        try (OpenedPage runs = open("/runs", view)) {
            assertThat(runs.find("h1")).isVisible();
            runs.inspect("runs");
        }
    }
}
