package org.fenglu.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How long it takes until the applicant's page can be used, and until it shows its first net pay, in a browser that has
 * seen nothing before; to run it: docs/performance.md.
 *
 * <p>Arguments: address of the service, path of a Chromium, openings that are measured after one that is not.
 */
public final class PageBenchmark {

    /** Notes, by the browser's own clock, when the form knows the cities and when the first net pay stands there. */
    private static final String WATCH = """
            window.seen = {};
            new MutationObserver(() => {
                for (const [name, place] of [['usable', '#city option'], ['net', '#month .net']]) {
                    if (!(name in window.seen) && document.querySelector(place)) {
                        window.seen[name] = performance.now();
                    }
                }
            }).observe(document, {childList: true, subtree: true});
            """;

    private PageBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        CreateOptions offline = new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(offline)) {
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Path.of(arguments[1]))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            open(browser, arguments[0]);
            int openings = Integer.parseInt(arguments[2]);
            double[] usable = new double[openings];
            double[] net = new double[openings];
            for (int at = 0; at < openings; at++) {
                double[] seen = open(browser, arguments[0]);
                usable[at] = seen[0];
                net[at] = seen[1];
            }
            report("usable", usable);
            report("first net pay shown", net);
        }
    }

    private static double[] open(Browser browser, String address) {
        try (BrowserContext reader = browser.newContext()) {
            Page page = reader.newPage();
            page.addInitScript(WATCH);
            page.navigate(address);
            page.waitForFunction("() => 'net' in window.seen");
            return new double[] {millis(page, "usable"), millis(page, "net")};
        }
    }

    private static double millis(Page page, String name) {
        return ((Number) page.evaluate("name => window.seen[name]", name)).doubleValue();
    }

    private static void report(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%s: %d openings, middle %.0f ms, longest %.0f ms%n",
                what, millis.length, millis[millis.length / 2], millis[millis.length - 1]);
    }
}
