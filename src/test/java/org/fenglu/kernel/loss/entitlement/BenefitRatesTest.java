package org.fenglu.kernel.loss.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.loss.entitlement.FigurePlaces.Place;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A figure pays only where a person answers for what is of grade C, the figure and the table that names it")
class BenefitRatesTest {

    private static final RateBook PACKAGED = RateFiles.packaged().book();
    private static final BenefitLine LINE = BenefitLine.of(Benefit.FUNERAL_GRANT);
    private static final String PLACES = "region/990000/" + FigurePlaces.NAME;
    private static final String SERIES = "series/TEST_AVG/990000";

    @ParameterizedTest(name = "table of grade {0}, figure of grade {1}, accepted {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # table | figure | accepted       | what is found or waited for
        A       | A      |                | 8000.00
        B       | B      |                | 8000.00
        C       | B      |                | waits ACCEPTANCE places
        C       | B      | places         | 8000.00
        B       | C      |                | waits ACCEPTANCE figure
        B       | C      | figure         | 8000.00
        C       | C      | figure         | waits ACCEPTANCE places
        C       | C      | places         | waits ACCEPTANCE figure
        C       | C      |                | waits ACCEPTANCE places, waits ACCEPTANCE figure
        C       | C      | places figure  | 8000.00
        """)
    void gradeOfTheTableCountsToo(Evidence table, Evidence figure, @Nullable String accepted, String expected) {
        Version places = version(PLACES, table);
        Version average = version(SERIES, figure);
        Place place = new Place("TEST_AVG", "990000", 1);
        FigurePlaces named = new FigurePlaces(Map.of(PublishedFigure.FUNERAL_AVERAGE, place), true);
        RateBook book = PACKAGED.with(new Timeline<>(PLACES, List.of(new Dated<>(named, places))), "places")
                .with(new Timeline<>(SERIES, List.of(new Dated<>(Money.yuan("8000.00"), average))), "figure");
        String words = accepted == null ? "" : accepted;
        Set<String> ids = Set.copyOf(
                List.of(words.contains("places") ? places.id() : "-", words.contains("figure") ? average.id() : "--"));
        Entitlements into = new Entitlements(Choices.NONE, Workings.SILENT);
        CaseTerms terms = new CaseTerms(new Region("990000"), LocalDate.of(2026, 11, 22), ids, List.of());
        Dated<AverageWage> found =
                new BenefitRates(book, terms, into).figure(PublishedFigure.FUNERAL_AVERAGE, 2025, LINE);

        String said = found == null
                ? StatementWords.of(into.statement(), "FUNERAL_GRANT")
                : found.values().amount().toString();
        assertThat(said.replace(places.id(), "places").replace(average.id(), "figure"))
                .isEqualTo(expected);
    }

    private static Version version(String table, Evidence grade) {
        Citation citation = new Citation("a notice", null, null, null, null);
        return new Version(table, LocalDate.of(2020, 1, 1), null, citation, grade, Status.EXAMPLE);
    }
}
