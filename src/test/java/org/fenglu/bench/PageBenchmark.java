package org.fenglu.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
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

    /** The form can be filled in once it knows the cities. */
    private static final String USABLE = "#city option";

    private static final String NET = "#month .net";
    private static final double NANOS_PER_MILLI = 1e6;

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
            long begun = System.nanoTime();
            page.navigate(address, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForSelector(USABLE, new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            long usable = System.nanoTime();
            page.waitForSelector(NET);
            long shown = System.nanoTime();
            return new double[] {(usable - begun) / NANOS_PER_MILLI, (shown - begun) / NANOS_PER_MILLI};
        }
    }

    private static void report(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%s: %d openings, middle %.0f ms, longest %.0f ms%n",
                what, millis.length, millis[millis.length / 2], millis[millis.length - 1]);
    }
}
