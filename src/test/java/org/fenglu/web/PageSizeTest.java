package org.fenglu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page weighs over the wire, with all that it asks for as it opens. */
@QuarkusTest
class PageSizeTest extends BrowserTest {

    private static final long WITHOUT_CHARTS_MOST = 300_000;
    private static final long WITH_CHARTS_MOST = 700_000;

    @ParameterizedTest
    @EnumSource(Page.class)
    void aPageIsLight(Page page) {
        try (OpenedPage opened = open(page.path(), View.CHINESE_DESK)) {
            opened.page().waitForLoadState(LoadState.NETWORKIDLE);
            Map<String, Long> bytes = opened.bytes();
            long all = bytes.values().stream().mapToLong(Long::longValue).sum();
            long charts = bytes.entrySet().stream()
                    .filter(file -> file.getKey().contains("/charts-"))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            assertThat(bytes).as("files of " + page).hasSizeGreaterThan(2);
            assertThat(all - charts)
                    .as("bytes of %s without charts: %s", page, bytes)
                    .isLessThan(WITHOUT_CHARTS_MOST);
            assertThat(all).as("bytes of %s: %s", page, bytes).isLessThan(WITH_CHARTS_MOST);
        }
    }
}
