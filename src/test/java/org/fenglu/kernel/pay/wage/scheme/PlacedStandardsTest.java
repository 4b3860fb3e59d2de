package org.fenglu.kernel.pay.wage.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fenglu.kernel.money.Money.yuan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.wage.kind.FixedAmount;
import org.fenglu.kernel.pay.wage.kind.TableAmount;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.sample.ComponentDraft;
import org.fenglu.kernel.sample.OfficerDraft;
import org.fenglu.kernel.sample.WageDraft;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.ServiceStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a scheme fixes for everybody at one placement")
class PlacedStandardsTest {

    private static final WageTables TABLES = new WageDraft()
            .with(new ComponentDraft("BY_POST", byPost(2)).flags("payableOnProbation"))
            .with(new ComponentDraft("ON_DUTY", new FixedAmount(yuan("300"))).when(Dimension.POST_FAMILY, "DUTY"))
            .tables();

    private static TableAmount byPost(int posts) {
        Map<String, TableAmount.Cell> cells = IntStream.rangeClosed(1, posts)
                .boxed()
                .collect(Collectors.toMap(
                        post -> "P" + post, post -> new TableAmount.Cell(yuan(String.valueOf(post)), Map.of())));
        return new TableAmount(List.of(Dimension.POST), new TableAmount.Cell(null, cells));
    }

    private static OfficerDraft officer(String post, String family, ServiceStatus stage) {
        return new OfficerDraft()
                .on(Dimension.POST, post)
                .on(Dimension.POST_FAMILY, family)
                .status(stage);
    }

    @ParameterizedTest(name = "{0}: {5} and {6}, the same as P1 on duty: {7}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                               | post | family  | education | stage     | by post | on duty | shared
          the same placement                 | P1   | DUTY    | MASTER    | REGULAR   |   1.00  | 300.00  | true
          another education, not asked for   | P1   | DUTY    | NONE      | REGULAR   |   1.00  | 300.00  | false
          a trainee, by the stage of service | P1   | DUTY    | MASTER    | TRAINEE   |   1.00  | 300.00  | false
          another post                       | P2   | DUTY    | MASTER    | REGULAR   |   2.00  | 300.00  | false
          another family                     | P1   | OFFICE  | MASTER    | REGULAR   |   1.00  |   0.00  | false
          on probation                       | P1   | DUTY    | MASTER    | PROBATION |   1.00  |   0.00  | false
        """)
    void oneCalculationServesOnePlacement(ArgumentsAccessor row) {
        AuxiliaryOfficer officer = officer(row.getString(1), row.getString(2), row.get(4, ServiceStatus.class))
                .on(Dimension.EDUCATION, row.getString(3))
                .officer();
        WageLines lines = new WageLines(officer, MonthFacts.NONE, TABLES, Workings.SILENT);
        lines.evaluate(AttendedShare.whole(0));
        PlacedStandards first = TABLES.placed(officer("P1", "DUTY", ServiceStatus.REGULAR)
                .on(Dimension.EDUCATION, "MASTER")
                .officer());

        assertThat(lines.paid(0)).isEqualTo(yuan(row.getString(5)));
        assertThat(lines.paid(1)).isEqualTo(yuan(row.getString(6)));
        assertThat(TABLES.placed(officer) == first).isEqualTo(row.getBoolean(7));
    }

    /** What has findings is not kept: each names the words of its own officer. */
    @ParameterizedTest
    @CsvSource({"P9", "P8", "''"})
    void anUnknownPostIsToldInItsOwnWords(String post) {
        List<Finding> findings = new ArrayList<>();

        new WageLines(officer(post, "DUTY", ServiceStatus.REGULAR).officer(), MonthFacts.NONE, TABLES, Workings.SILENT)
                .check(findings);

        assertThat(findings).extracting(Finding::found).containsExactly(post);
    }

    /** Past the most that are kept, an officer is calculated for himself, with the same result. */
    @ParameterizedTest(name = "{0} placements before: kept {1}")
    @CsvSource({"0, true", "32766, true", "32767, false", "33000, false"})
    void onlySoManyPlacementsAreKept(int before, boolean isKept) {
        WageTables tables =
                new WageDraft().with(new ComponentDraft("BY_POST", byPost(2))).tables();
        for (int place = 0; place < before; place++) {
            tables.placed(new OfficerDraft()
                    .on(Dimension.POST, "P1")
                    .on(Dimension.SKILL, "S" + place)
                    .officer());
        }
        AuxiliaryOfficer officer = officer("P2", "DUTY", ServiceStatus.REGULAR).officer();

        assertThat(tables.placed(officer) == tables.placed(officer)).isEqualTo(isKept);
        long[] standards = new long[1];
        tables.placed(officer).copyTo(standards);
        assertThat(standards).containsExactly(200);
    }
}
