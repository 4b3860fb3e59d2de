package org.fenglu.force.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.career.promotion.AwardCount;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.people.roster.Careers;
import org.fenglu.people.roster.EmptyStore;
import org.fenglu.people.roster.ImportKind;
import org.fenglu.people.roster.ImportProgress;
import org.fenglu.people.roster.ImportReport;
import org.fenglu.people.roster.Imports;
import org.fenglu.store.database.KnowledgeTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the example scheme AUX_3 takes 36 months to AUX_2, and an award of level two or higher shortens that by 12. */
@DisplayName("Awards of the monthly facts shorten the time in grade")
@ExtendWith(EmptyStore.class)
class AwardCreditTest {

    private static final RateBook BOOK = RateFiles.packaged().book();

    private static final String ROSTER = """
            officer_no,unit,hired_on,valid_from,region,scheme,form,payer,status,grade,step,post_family,post,education,\
            personal,fund_rate,claims
            P1,U,2023-01-01,2023-01-01,320100,example-seven-grade,DIRECT_CONTRACT,GOVERNMENT,REGULAR,AUX_4,1,DUTY,PATROL,\
            BACHELOR,,8%,
            P1,U,2023-01-01,2025-01-01,320100,example-seven-grade,DIRECT_CONTRACT,GOVERNMENT,REGULAR,AUX_3,1,DUTY,PATROL,\
            BACHELOR,,8%,
            """;

    private static final String RESULTS = """
            officer_no,unit,month,annual_assessment
            P1,U,2025-10,COMPETENT
            P1,U,2026-10,COMPETENT
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                  | counted                                         | until   | listed
          no award                              |                                                 | 2028-01 | 2028-01-01 2028-01-01 []
          no award, a month short               |                                                 | 2027-12 |
          level two                             | 2026-03 COMMENDATION_L2=1                       | 2027-01 | 2027-01-01 2027-01-01 []
          level two, a month short              | 2026-03 COMMENDATION_L2=1                       | 2026-12 |
          level one is higher                   | 2026-03 COMMENDATION_L1=1                       | 2028-01 | 2027-01-01 2027-01-01 []
          level three is not high enough        | 2026-03 COMMENDATION_L3=1                       | 2028-01 | 2028-01-01 2028-01-01 []
          level three twice is not level two    | 2026-03 COMMENDATION_L3=2                       | 2028-01 | 2028-01-01 2028-01-01 []
          beside another event                  | 2026-03 COMMENDATION_L2=1;NIGHT_DUTY=6          | 2028-01 | 2027-01-01 2027-01-01 []
          twice in a month shortens once        | 2026-03 COMMENDATION_L2=2                       | 2028-01 | 2027-01-01 2027-01-01 []
          twice in two months as well           | 2026-03 COMMENDATION_L2=1,2026-05 COMMENDATION_L1=1 | 2028-01 | 2027-01-01 2027-01-01 []
          a count of none                       | 2026-03 COMMENDATION_L2=0                       | 2028-01 | 2028-01-01 2028-01-01 []
          in the last month of the grade before | 2024-12 COMMENDATION_L2=1                       | 2028-01 | 2028-01-01 2028-01-01 []
          in the first month of the grade       | 2025-01 COMMENDATION_L2=1                       | 2028-01 | 2027-01-01 2027-01-01 []
          in the last month before it is full   | 2026-12 COMMENDATION_L2=1                       | 2028-01 | 2027-01-01 2027-01-01 []
          not before it was given               | 2027-01 COMMENDATION_L2=1                       | 2028-01 | 2027-01-31 2027-02-01 []
          when the time is full anyway          | 2028-01 COMMENDATION_L2=1                       | 2028-01 | 2028-01-01 2028-01-01 []
          another event                         | 2026-03 NIGHT_DUTY=6                            | 2028-01 | 2028-01-01 2028-01-01 []
          a slip in the name is listed at once  | 2026-03 COMENDATION_L2=1                        | 2026-11 | 2028-01-01 2028-01-01 [AWARD_NOT_KNOWN 2026-03-31 COMENDATION_L2]
          a slip in the grade before            | 2024-12 COMENDATION_L2=1                        | 2026-11 |
          half an award                         | 2026-03 COMMENDATION_L2=0.5                     | 2026-11 | 2028-01-01 2028-01-01 [AWARD_NOT_WHOLE counts.COMMENDATION_L2 0.5]
        """)
    void fallsDueEarlier(String name, String counted, YearMonth until, String listed, DataSource source)
            throws Exception {
        start(source);
        count(source, counted == null ? "" : counted);

        assertThat(promotions(source, until)).isEqualTo(listed == null ? List.of() : List.of(listed));
    }

    @Test
    void anAwardCountsFromWhenItIsKnownAndNoMoreOnceItIsCorrected(DataSource source) throws Exception {
        start(source);
        Instant before = now(source);
        count(source, "2026-03 COMMENDATION_L2=1");
        Instant between = now(source);
        assertThat(promotions(source, YearMonth.of(2028, 1))).containsExactly("2027-01-01 2027-01-01 []");
        count(source, "2026-03 COMMENDATION_L3=1");

        assertThat(promotions(source, YearMonth.of(2028, 1))).containsExactly("2028-01-01 2028-01-01 []");
        assertThat(awards(source, before)).isEmpty();
        assertThat(awards(source, between)).containsExactly("2026-03-31 COMMENDATION_L2 1");
        assertThat(awards(source, now(source))).containsExactly("2026-03-31 COMMENDATION_L3 1");
    }

    @Test
    void theAwardIsNamed(DataSource source) throws Exception {
        start(source);
        count(source, "2026-03 COMMENDATION_L2=1,2026-05 COMMENDATION_L1=1");

        assertThat(report(source, YearMonth.of(2028, 1)).candidates())
                .extracting(one -> one.due().shortenedBy().code() + " "
                        + one.due().shortenedBy().on())
                .containsExactly("COMMENDATION_L2 2026-03-31");
    }

    private List<String> promotions(DataSource source, YearMonth until) {
        return report(source, until).candidates().stream()
                .map(one -> one.due().dueOn() + " " + one.due().effectiveFrom() + " "
                        + one.due().against().stream()
                                .map(AwardCreditTest::words)
                                .toList())
                .toList();
    }

    private static PromotionReport report(DataSource source, YearMonth until) {
        return new Promotions(source, () -> BOOK).of(new PromotionQuestion(YearMonth.of(2026, 11), until, null));
    }

    private static String words(Finding finding) {
        return finding.code() + " " + finding.field() + " " + finding.found();
    }

    private static List<String> awards(DataSource source, Instant knownAt) throws SQLException {
        List<AwardCount> awards = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            Careers.each(
                    connection,
                    new Careers.Asked("U", knownAt, code -> code.startsWith("COMMENDATION")),
                    employment -> awards.addAll(employment.career().awards()));
        }
        return awards.stream()
                .map(award -> award.on() + " " + award.code() + " " + award.count())
                .toList();
    }

    private void start(DataSource source) throws IOException, SQLException {
        take(source, ImportKind.ROSTER, ROSTER);
        take(source, ImportKind.FACTS, RESULTS);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into acceptance (version_id, accepted_by, reason, recorded_at)"
                    + " values ('promotion/example-seven-grade@2021-01-01', 'Test', 'test', now())");
        }
    }

    private void count(DataSource source, String counted) throws IOException, SQLException {
        if (!counted.isEmpty()) {
            String rows = "P1,U," + counted.replace(",", "\nP1,U,").replace(" ", ",") + "\n";
            take(source, ImportKind.FACTS, "officer_no,unit,month,counts\n" + rows);
        }
    }

    private void take(DataSource source, ImportKind kind, String text) throws IOException, SQLException {
        Path csv = Files.writeString(folder.resolve("file.csv"), text);
        ImportReport report = new Imports(source, BOOK).take(kind, csv, ImportProgress.SILENT);
        assertThat(report.findings()).isEmpty();
    }

    private static Instant now(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return KnowledgeTime.now(connection);
        }
    }
}
