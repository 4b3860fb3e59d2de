package org.fenglu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A page in a browser, watched: nothing on the console, nothing from another host. */
final class OpenedPage implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final View view;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    OpenedPage(Browser browser, URI address, View view) {
        this.view = view;
        context = browser.newContext(new NewContextOptions()
                .setLocale(view.locale())
                .setViewportSize(view.width(), view.height())
                .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            URI asked = URI.create(request.url().replaceAll("[?#].*", ""));
            if (asked.getHost() != null && !asked.getAuthority().equals(address.getAuthority())) {
                complaints.add("request elsewhere: " + asked);
            }
        });
        page.navigate(address.toString());
    }

    /** The page as Playwright has it. */
    Page page() {
        return page;
    }

    /** The elements that a selector finds; an action on them waits until there is one. */
    Locator find(String selector) {
        return page.locator(selector);
    }

    /** A field by its label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** What follows makes the service refuse on purpose; the browser's line about the status is no complaint then. */
    void expectRefusal(int status) {
        refusals.add("status of " + status);
    }

    /**
     * Checks the page as it stands, by day and by night: no grave finding of axe, no scrolling sideways, all charts
     * drawn. Leaves a screenshot {@code target/screenshots/NAME-VIEW.png}.
     */
    void inspect(String name) {
        page.waitForFunction("() => !document.querySelector('.chart:not([data-drawn])') "
                + "&& !document.querySelector('[aria-busy=true]')");
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(graveFindings()).as(name + ", " + scheme).isEmpty();
        }
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(name + "-" + view.fileName() + ".png")));
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name + " scrolls sideways by")
                .isEqualTo(0);
    }

    private List<String> graveFindings() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                        .toList();
    }

    /** Bytes over the wire so far, of everything that the page asked for, by address. */
    Map<String, Long> bytes() {
        @SuppressWarnings("unchecked")
        Map<String, Object> sizes = (Map<String, Object>) page.evaluate("() => Object.fromEntries("
                + "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
                + ".map(entry => [entry.name, entry.transferSize]))");
        return sizes.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> ((Number) entry.getValue()).longValue()));
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints)
                .filteredOn(complaint -> refusals.stream().noneMatch(complaint::contains))
                .as("what the browser complained about")
                .isEmpty();
    }
}
