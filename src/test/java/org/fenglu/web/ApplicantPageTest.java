package org.fenglu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ApplicantPageTest extends BrowserTest {

    private static final long FIRST_PAGE = 300_000;
    private static final long WITH_CHARTS = 700_000;
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(,\\d{3})*\\.\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("¥" + FIGURE);

    private static void waitForTheYears(OpenedPage page) {
        assertThat(page.find("#result:not([aria-busy]) #years")).isVisible();
        page.page().waitForFunction("() => document.querySelector('#years .chart[data-drawn]')");
    }

    @ParameterizedTest
    @EnumSource
    void aResultIsThereAtOnce(View view) {
        try (OpenedPage page = open("/", view)) {
            waitForTheYears(page);
            assertThat(page.find("#month .net")).hasText(AMOUNT);
            assertThat(page.find("#month .flow svg")).isVisible();
            assertThat(page.find("#assumed li")).not().hasCount(0);
            page.inspect("applicant");
        }
    }

    @Test
    void everyFigureSaysWhy() {
        try (OpenedPage page = open("/", View.CHINESE_DESK)) {
            waitForTheYears(page);
            Locator pension = page.find("#lines details:has-text('养老保险（个人）')");
            pension.locator("summary").click();
            assertThat(pension.locator(".formula")).not().hasCount(0);
            assertThat(pension.locator(".formula").last()).containsText("×");
            assertThat(pension.locator(".source").last()).containsText("级");
            page.inspect("applicant-why");
        }
    }

    @Test
    void aLaterMonthIsExplainedWhenItIsChosen() {
        try (OpenedPage page = open("/?span=5", View.CHINESE_DESK)) {
            waitForTheYears(page);
            String month = page.find("#explain option").last().getAttribute("value");
            page.field("看哪个月").selectOption(month);
            String words = Integer.parseInt(month.substring(0, 4)) + "年" + Integer.parseInt(month.substring(5)) + "月";
            assertThat(page.find("#month-head")).containsText(words);
            assertThat(page.find("#lines-head")).containsText(words);
        }
    }

    @ParameterizedTest
    @CsvSource({"#born, 2019-01, 出生年月", "#prices, 900, 物价", "#wages-percent, 900%, 社会平均工资"})
    void whatIsWrongIsSaidBesideTheFieldAndKept(String field, String typed, String label) {
        try (OpenedPage page = open("/?wages=FIXED&span=3", View.CHINESE_DESK)) {
            waitForTheYears(page);
            page.expectRefusal(422);
            page.find("#ask details").last().locator("> summary").click();
            page.find(field).fill(typed);
            page.find("button.main").click();
            assertThat(page.find(field)).hasAttribute("aria-invalid", "true");
            assertThat(page.find(".field:has(" + field + ") .wrong")).isVisible();
            assertThat(page.find(".field:has(" + field + ") label")).containsText(label);
            assertThat(page.find(field)).hasValue(typed);
            assertThat(page.find(field)).isFocused();
            assertThat(page.find("#month .net")).hasText(AMOUNT);
            page.inspect("applicant-wrong-" + field.substring(1));
        }
    }

    @Test
    void aSchemeWithoutAmountsSaysWhatIsMissing() {
        try (OpenedPage page = open("/", View.CHINESE_DESK)) {
            waitForTheYears(page);
            page.expectRefusal(422);
            page.field("薪酬方案").selectOption("xiamen-ladders");
            page.find("button.main").click();
            assertThat(page.find("#ask .problem, #ask .wrong").first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"CHINESE_DESK, 换一个城市", "ENGLISH_PHONE, Another city"})
    void alternativesStandSideBySide(View view, String city) {
        try (OpenedPage page = open("/?span=10", view)) {
            waitForTheYears(page);
            page.find("#other-form").click();
            assertThat(page.find("#compared thead th")).hasCount(3);
            page.field(city).selectOption("110000");
            assertThat(page.find("#compared thead th")).hasCount(4);
            assertThat(page.find("#compared tbody tr")).not().hasCount(0);
            page.inspect("applicant-compare");
        }
    }

    @Test
    void thePensionIsThereOnceThePayIsProjectedToRetirement() {
        try (OpenedPage page = open("/?span=2", View.CHINESE_DESK)) {
            waitForTheYears(page);
            page.find("#born").fill("1990-05");
            page.find("button.main").click();
            page.find("#retirement button:has-text('算到退休')").click();
            assertThat(page.find("#retirement dt:has-text('第一个月养老金') + dd")).containsText(FIGURE);
            page.find("#retirement details summary").click();
            assertThat(page.find("#retirement details .formula")).not().hasCount(0);
            page.inspect("applicant-pension");
        }
    }

    @Test
    void aLinkShowsTheSame() {
        try (OpenedPage page = open("/?span=3", View.ENGLISH_DESK)) {
            waitForTheYears(page);
            page.field("Pay scheme").selectOption("linfen-shanxi");
            page.field("Grade").selectOption("GRADE_4");
            page.find("button.main").click();
            assertThat(page.find("#result")).containsText("By a published scheme");
            String net = page.find("#month .net").textContent();
            page.page().reload();
            waitForTheYears(page);
            assertThat(page.field("Grade")).hasValue("GRADE_4");
            assertThat(page.find("#month .net")).hasText(net);
        }
    }

    @Test
    void aResultIsTakenAlong() {
        try (OpenedPage page = open("/?span=2&axis-GRADE=AUX_2", View.CHINESE_DESK)) {
            waitForTheYears(page);
            Download pdf = page.page().waitForDownload(page.find("#take button:has-text('PDF')")::click);
            assertThat(pdf.suggestedFilename()).endsWith(".pdf");
            assertThat(pdf.failure()).isNull();
            Download workbook = page.page().waitForDownload(page.find("#take button:has-text('电子表格')")::click);
            assertThat(workbook.suggestedFilename()).endsWith(".xlsx");
            page.find("#take-keep").click();
            page.find("#taken a").click();
            waitForTheYears(page);
            assertThat(page.find("#axis-GRADE")).hasValue("AUX_2");
            assertThat(page.find("#span")).hasValue("2");
        }
    }

    @Test
    void thePageIsSmall() {
        try (OpenedPage page = open("/", View.CHINESE_DESK)) {
            waitForTheYears(page);
            Map<String, Long> bytes = page.bytes();
            long charts = bytes.entrySet().stream()
                    .filter(entry -> entry.getKey().contains("chart"))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            long all = bytes.values().stream().mapToLong(Long::longValue).sum();
            assertThat(charts).isPositive();
            assertThat(all - charts).as(bytes.toString()).isPositive().isLessThan(FIRST_PAGE);
            assertThat(all).as(bytes.toString()).isLessThan(WITH_CHARTS);
        }
    }
}
