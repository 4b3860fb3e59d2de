package org.fenglu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import org.fenglu.force.payrun.WireForce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class RunsPageTest extends BrowserTest {

    @Inject
    WireForce force;

    @BeforeEach
    void takeIn() throws IOException, SQLException {
        force.takeIn("PAGE");
    }

    /** A month is started, followed and read; the next one shows what changed; a payslip opens to its reasons. */
    @ParameterizedTest
    @EnumSource
    void aMonthIsRunAndUnderstood(View view) {
        try (OpenedPage runs = open("/runs", view)) {
            run(runs, "2026-11");
            assertThat(runs.find("#run .note.warn")).containsText(view.isChinese() ? "考核" : "assessment");
            run(runs, "2026-12");
            assertThat(runs.find("#run figure")).isVisible();

            runs.find("#officer").fill("PAGE-1");
            runs.find("#ask button").click();
            assertThat(runs.find("#slip table tr.main")).containsText(view.isChinese() ? "实发工资" : "Net pay");
            runs.find("#slip details.why summary").first().click();
            assertThat(runs.find("#slip details.why[open] .formula").first()).isVisible();
            runs.inspect("runs");
        }
    }

    /** A month that stands on a corrected one says so, in the list, above its findings and on the payslip. */
    @Test
    void whatIsOutOfDateIsNamedUntilItIsRunAgain() throws IOException, SQLException {
        try (OpenedPage runs = open("/runs", View.CHINESE_DESK)) {
            run(runs, "2026-11");
            run(runs, "2026-12");
            force.leave("PAGE", 1, "2026-11", 3);
            run(runs, "2026-11");
            runs.find("#months tr:has-text('PAGE') button:has-text('2026-12')")
                    .first()
                    .click();
            assertThat(runs.find("#run .stale")).containsText("2026-11 的工资条后来有变动");
            assertThat(runs.find("#run .stale")).containsText("请重新核算 2026-12");
            runs.find("#officer").fill("PAGE-1");
            runs.find("#of-month").fill("2026-12");
            runs.find("#ask button").click();
            assertThat(runs.find("#slip .stale")).containsText("请重新核算 2026-12");
            runs.inspect("runs-stale");

            run(runs, "2026-12");
            assertThat(runs.find("#run .stale")).hasCount(0);
        }
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedStays() {
        try (OpenedPage runs = open("/runs", View.ENGLISH_DESK)) {
            runs.find("#month").fill("2026-13");
            runs.find("#start button").click();
            assertThat(runs.find("#month")).hasAttribute("aria-invalid", "true");
            assertThat(runs.find("#wrong-month")).containsText("such as 2026-11");
            assertThat(runs.find("#month")).hasValue("2026-13");
            runs.inspect("runs-refused");

            run(runs, "2001-01");
            assertThat(runs.find("#run .note.warn")).containsText("No one in the roster");
        }
    }

    @Test
    void aPayslipThatIsNotThereIsSaid() {
        try (OpenedPage runs = open("/runs", View.CHINESE_DESK)) {
            run(runs, "2026-11");
            runs.expectRefusal(404);
            runs.find("#officer").fill("NOBODY");
            runs.find("#ask button").click();
            assertThat(runs.find("#ask .problem")).containsText("NOBODY");
            assertThat(runs.find("#officer")).hasValue("NOBODY");
        }
    }

    private static void run(OpenedPage runs, String month) {
        runs.find("#month").fill(month);
        runs.find("#unit").fill("PAGE");
        runs.find("#start button").click();
        assertThat(runs.find("#run-title")).containsText(month + " · PAGE");
        assertThat(runs.find("#run-title .state.good")).isVisible();
        assertThat(runs.page()
                        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(month))
                        .first())
                .isVisible();
    }
}
