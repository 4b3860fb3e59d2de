package org.fenglu.web;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;

/**
 * Tests in a real browser. A Chromium is taken from {@code -Dfenglu.browser}, from FENGLU_BROWSER, or from where
 * systems keep it. Where there is none these tests are left out and say so; with FENGLU_BROWSER_REQUIRED they fail.
 *
 * <p>One browser serves all classes; each page that is opened is a new reader without a past.
 */
abstract class BrowserTest {

    private static final List<String> COMMON_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium");

    /** No sandbox, since builds run as root; and no request of the browser's own. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long a page may take to show what a test waits for: a bound for a busy machine, no measure. */
    private static final double PATIENCE_MILLIS = 30_000;

    private static Browser browser;

    @TestHTTPResource("/")
    URI root;

    @BeforeAll
    static void startBrowser() {
        if (browser != null) {
            return;
        }
        Optional<Path> program = program();
        if (program.isEmpty()) {
            String found = "No browser found for the tests of pages: install chromium, or name one in FENGLU_BROWSER";
            if (System.getenv("FENGLU_BROWSER_REQUIRED") != null) {
                fail(found);
            }
            abort(found);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program.get()).setArgs(QUIET));
    }

    /** Opens a page as a reader would; closing it fails if the browser had anything to complain about. */
    OpenedPage open(String path, View view) {
        return new OpenedPage(browser, root.resolve(path), view);
    }

    private static Optional<Path> program() {
        String property = System.getProperty("fenglu.browser", "");
        String variable = System.getenv().getOrDefault("FENGLU_BROWSER", "");
        return Stream.concat(Stream.of(property, variable), COMMON_PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
