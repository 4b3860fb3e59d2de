package org.fenglu.force.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.book.release.KeptRateBooks;
import org.fenglu.book.release.Rates;
import org.fenglu.book.release.RatesFolder;
import org.fenglu.force.impact.ImpactResult.Sum;
import org.fenglu.force.payrun.RunForTests;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.money.Money;
import org.fenglu.people.roster.EmptyStore;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The impact of a change is the difference of two full runs, to the fen, person by person")
@ExtendWith(EmptyStore.class)
class ImpactTest {

    private static final int OFFICERS = 900;
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final RatesFolder RATES = RatesFolder.asItIs();

    private static final String JINAN = "region/370100/contribution-base.csv";
    private static final String PENSION_2026 = "pension,,2026,2026-01-01,,inferred,4573,22863,7621,60%-300%,";

    /** Jinan's pension floor of 2026 raised from 4573 to 9000: invented, only to have a difference. */
    private static final RateFiles RAISED = RATES.with(JINAN, PENSION_2026, PENSION_2026.replace("4573", "9000"))
            .files();

    private record Store(DataSource source, KeptRateBooks books, Impacts impacts, ImpactReading reading) {

        static Store of(DataSource source) {
            KeptRateBooks books = new KeptRateBooks(source);
            Rates own = Rates.of(RateFiles.packaged());
            SideBooks sides = new SideBooks(books, () -> own, release -> release);
            return new Store(source, books, new Impacts(source, sides, "test"), new ImpactReading(source));
        }

        ImpactExplanation explanation() {
            return new ImpactExplanation(source, impacts, new ImpactPeople(source), null);
        }

        /** Keeps a book; here the number of a release is that of its book. */
        String draft(RateFiles files) {
            return Integer.toString(books.idOf(Rates.of(files)));
        }

        ImpactResult compare(String before, String after) {
            ImpactOrder order = new ImpactOrder(new SideName(before), new SideName(after), JANUARY, FEBRUARY, null);
            Impact impact = impacts.begin(order);
            impact.compare((done, all) -> {});
            return reading.of(impact.id());
        }
    }

    @Test
    void sumsAreThoseOfTwoFullRuns(DataSource oneStore, DataSource otherStore) {
        RunForTests one = RunForTests.of(oneStore, OFFICERS);
        RunForTests other = RunForTests.of(otherStore, OFFICERS);
        Store store = Store.of(oneStore);
        String raised = store.draft(RAISED);

        ImpactResult impact = store.compare("in-use", raised);
        one.run(JANUARY);
        one.run(FEBRUARY);
        other.run(JANUARY, RAISED);
        other.run(FEBRUARY, RAISED);

        Map<String, Sum> sums = totals(impact);
        for (String total : Change.TOTALS) {
            String column = total.toLowerCase(java.util.Locale.ROOT);
            assertThat(sums.get(total).before()).as(total).isEqualTo(sum(one, column));
            assertThat(sums.get(total).after()).as(total).isEqualTo(sum(other, column));
        }
        assertThat(sums.get("NET").difference()).isNotEqualTo(Money.ZERO);
        assertThat(sums.get("EMPLOYER_COST").difference()).isNotEqualTo(Money.ZERO);
    }

    @Test
    void eachPersonsDifferencesAddUpToTheSums(DataSource source) {
        RunForTests force = RunForTests.of(source, OFFICERS);
        Store store = Store.of(source);
        ImpactResult impact = store.compare("in-use", store.draft(RAISED));

        for (int at = 0; at < Change.TOTALS.size(); at++) {
            String place = "[" + (at + 1) + "]";
            String ofPeople = force.ask("select coalesce(sum(coalesce(after_totals" + place
                    + ", 0) - coalesce(before_totals" + place + ", 0)), 0) from impact_change");
            assertThat(totals(impact).get(Change.TOTALS.get(at)).difference().fen())
                    .as(Change.TOTALS.get(at))
                    .isEqualTo(Long.parseLong(ofPeople));
        }
        assertThat(force.ask("select count(*) from impact_change where not exists (select from officer o"
                        + " where o.officer_no = impact_change.officer_no and o.region = '370100')"))
                .isEqualTo("0");
        assertThat(force.ask("select string_agg(distinct code, ',') from impact_line"))
                .contains("PENSION_EMPLOYEE", "PENSION_EMPLOYER");
        assertThat(impact.monthsCompared()).isEqualTo(2L * OFFICERS);
        assertThat(impact.monthsChanged()).isPositive().isLessThan(OFFICERS);
    }

    @Test
    void whatWasPaidIsTheSameSideAsTheBookThatPaidIt(DataSource source) {
        RunForTests force = RunForTests.of(source, OFFICERS);
        Store store = Store.of(source);
        String raised = store.draft(RAISED);
        List<Sum> ofBook = store.compare("in-use", raised).total();
        assertThat(force.ask("select count(*) from impact_change where is_billed"))
                .isEqualTo("0");

        force.run(JANUARY);
        force.run(FEBRUARY);
        ImpactResult ofPaid = store.compare("paid", raised);

        assertThat(ofPaid.total()).isEqualTo(ofBook);
        assertThat(force.ask("select count(*) from impact_change where is_billed and impact = " + ofPaid.id()))
                .isEqualTo(Long.toString(ofPaid.monthsChanged()));
    }

    @Test
    void aPersonsMonthIsExplainedOnBothSides(DataSource source) {
        RunForTests force = RunForTests.of(source, OFFICERS);
        Store store = Store.of(source);
        long id = store.compare("in-use", store.draft(RAISED)).id();
        String officer = force.ask("select min(officer_no) from impact_change");

        ImpactExplanation.Explained explained = store.explanation().of(id, officer, FEBRUARY);

        for (Change.Line line : explained.change().lines()) {
            assertThat(result(explained.before(), line.code())).isEqualTo(Money.ofFen(line.before()));
            assertThat(result(explained.after(), line.code())).isEqualTo(Money.ofFen(line.after()));
        }
        assertThat(explained.change().lines()).isNotEmpty();
    }

    private static Money result(List<Step> steps, String line) {
        return steps.stream()
                .filter(step -> step.line().equals(line))
                .reduce((first, last) -> last)
                .orElseThrow()
                .result();
    }

    @Test
    void nothingDiffersBetweenABookAndItself(DataSource source) {
        RunForTests.of(source, OFFICERS);
        ImpactResult impact = Store.of(source).compare("in-use", "in-use");

        assertThat(impact.monthsChanged()).isZero();
        assertThat(impact.total()).allMatch(sum -> sum.difference().isZero());
    }

    @Test
    void whoWasPaidAndIsEmployedNoMoreIsCounted(DataSource source) {
        RunForTests force = RunForTests.of(source, OFFICERS);
        force.run(JANUARY);
        force.run(FEBRUARY);
        String paid = force.ask("select sum(employer_cost) from payslip");
        String ofOfficer = force.ask("select sum(employer_cost) from payslip where officer_no = 'P0000007'");
        force.officer(7, "cancelled", "true");

        Map<String, Sum> sums = totals(Store.of(source).compare("paid", "in-use"));

        assertThat(sums.get("EMPLOYER_COST").before()).isEqualTo(Money.ofFen(Long.parseLong(paid)));
        assertThat(sums.get("NO_LONGER_PAID").officers()).isEqualTo(2);
        assertThat(sums.get("NO_LONGER_PAID").before()).isEqualTo(Money.ofFen(Long.parseLong(ofOfficer)));
        assertThat(sums.get("EMPLOYER_COST").difference())
                .isEqualTo(sums.get("NO_LONGER_PAID").difference());
    }

    @Test
    void gradeCIsCalculatedAsIfAcceptedAndNamed(DataSource source) {
        RunForTests.of(source, OFFICERS);
        Store store = Store.of(source);
        String row = PENSION_2026 + "yuan/month,final,2026-08-21,Y,sd-si-2026,r-l-2026,";
        RateFiles ofGradeC = RATES.with(JINAN, row + "A,", row + "C,").files();
        ImpactResult impact = store.compare("in-use", store.draft(ofGradeC));

        assertThat(impact.monthsChanged()).isZero();
        assertThat(impact.toAccept()).containsExactly("region/370100/contribution-base/PENSION@2026-01-01");
    }

    @Test
    void whoCanBePaidOnOneSideOnlyIsCounted(DataSource source) {
        RunForTests force = RunForTests.of(source, OFFICERS);
        Store store = Store.of(source);
        RateFiles withoutCeiling = RATES.with(JINAN, PENSION_2026, PENSION_2026.replace("22863", ""))
                .files();
        ImpactResult impact = store.compare("in-use", store.draft(withoutCeiling));

        long inJinan = Long.parseLong(force.ask("select count(*) from officer where region = '370100'"));
        assertThat(totals(impact).get("NO_LONGER_PAID").officers()).isEqualTo(2 * inJinan);
        assertThat(force.ask("select count(*) from impact_change where after_totals is null"))
                .isEqualTo(Long.toString(2 * inJinan));
    }

    @ParameterizedTest(name = "{0} to {1}, {2} .. {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # before | after  | from    | to      | code
          in-use | paid   | 2026-01 | 2026-02 | IMPACT_AFTER_PAID
          in-use | in-use | 2026-02 | 2026-01 | IMPACT_MONTHS
          in-use | in-use | 2026-01 | 2031-02 | IMPACT_MONTHS
          newest | in-use | 2026-01 | 2026-02 | IMPACT_SIDE
          0      | in-use | 2026-01 | 2026-02 | IMPACT_SIDE
        """)
    void whatCannotBeComparedIsRefused(String before, String after, YearMonth from, YearMonth to, String code) {
        assertThatThrownBy(() -> new ImpactOrder(new SideName(before), new SideName(after), from, to, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Map<String, Sum> totals(ImpactResult impact) {
        return impact.total().stream().filter(Sum::isTotal).collect(Collectors.toMap(Sum::code, sum -> sum));
    }

    private static Money sum(RunForTests store, String column) {
        return Money.ofFen(Long.parseLong(store.ask("select sum(" + column + ") from payslip")));
    }
}
