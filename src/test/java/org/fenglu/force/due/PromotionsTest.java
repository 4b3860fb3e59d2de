package org.fenglu.force.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.people.roster.EmptyStore;
import org.fenglu.people.roster.ImportKind;
import org.fenglu.people.roster.ImportProgress;
import org.fenglu.people.roster.ImportReport;
import org.fenglu.people.roster.Imports;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Who falls due, from the history of the roster")
@ExtendWith(EmptyStore.class)
class PromotionsTest {

    private static final RateBook BOOK = RateFiles.packaged().book();
    private static final PromotionQuestion YEAR =
            new PromotionQuestion(YearMonth.of(2026, 11), YearMonth.of(2027, 10), null);

    private static final String ROSTER = """
            officer_no,unit,hired_on,valid_from,region,scheme,form,payer,status,grade,step,post_family,post,education,\
            personal,fund_rate,claims
            P1,U,2024-03-01,2024-03-01,320100,example-seven-grade,DIRECT_CONTRACT,GOVERNMENT,REGULAR,AUX_4,1,DUTY,PATROL,\
            BACHELOR,agreedAllowance=800.00,8%,ELDERLY_SHARED:100%:2026-01::2025-12-20:1500.00
            P2,U,2025-01-01,2025-01-01,320100,example-seven-grade,DIRECT_CONTRACT,GOVERNMENT,TRAINEE,AUX_4,1,DUTY,PATROL,\
            BACHELOR,,8%,
            P2,U,2025-01-01,2026-01-01,320100,example-seven-grade,DIRECT_CONTRACT,GOVERNMENT,REGULAR,AUX_4,1,DUTY,PATROL,\
            BACHELOR,,8%,
            P3,U,2019-01-01,2025-06-01,320100,example-seven-grade,DIRECT_CONTRACT,GOVERNMENT,REGULAR,AUX_4,1,DUTY,PATROL,\
            BACHELOR,,8%,
            P4,U,2019-01-01,2019-01-01,320100,linfen-shanxi,DIRECT_CONTRACT,GOVERNMENT,REGULAR,GRADE_3,,,,,,8%,
            """;

    private static final String FACTS = """
            officer_no,unit,month,annual_assessment
            P1,U,2025-12,COMPETENT
            P3,U,2025-12,COMPETENT
            """;

    @TempDir
    Path folder;

    @Test
    void listsWhoFallsDueAndWhatStandsAgainst(DataSource source) throws Exception {
        take(source);
        PromotionReport before = new Promotions(source, () -> BOOK).of(YEAR);

        assertThat(before.candidates())
                .allSatisfy(one ->
                        assertThat(one.due().against()).extracting("code").contains(FindingCode.GRADE_C_NOT_ACCEPTED));
        accept(source);
        PromotionReport report = new Promotions(source, () -> BOOK).of(YEAR);
        assertThat(report.withoutRule()).containsExactly(Map.entry("linfen-shanxi", 1));
        assertThat(report.candidates())
                .extracting(one -> one.employment().officerNo() + " "
                        + one.due().from() + " " + one.due().to() + " "
                        + one.due().dueOn() + " "
                        + one.due().against().stream()
                                .map(finding -> finding.code().name())
                                .toList())
                .containsExactly("P1 AUX_4 AUX_3 2026-03-01 []", "P3 AUX_4 AUX_3 2027-06-01 [GRADE_HISTORY_MISSING]");
    }

    @Test
    void theFileIsARosterThatPromotesOnceItIsImported(DataSource source) throws Exception {
        take(source);
        accept(source);
        Promotions promotions = new Promotions(source, () -> BOOK);
        Path file = folder.resolve("promotions.csv");

        assertThat(promotions.write(promotions.of(YEAR), file)).isEqualTo(1);
        assertThat(Files.readString(file))
                .contains("agreedAllowance=800.00")
                .contains("ELDERLY_SHARED:100%:2026-01::2025-12-20:1500.00");
        assertThat(new Imports(source, BOOK)
                        .take(ImportKind.ROSTER, file, ImportProgress.SILENT)
                        .rowsWritten())
                .isEqualTo(1);
        assertThat(ask(
                        source,
                        "select grade || ' ' || valid_from || ' ' || personal || ' ' || claims from officer"
                                + " where officer_no = 'P1' order by recorded_at desc limit 1"))
                .isEqualTo("AUX_3 2026-11-01 "
                        + ask(
                                source,
                                "select personal || ' ' || claims from officer where officer_no = 'P1'"
                                        + " order by recorded_at limit 1"));
        assertThat(promotions.of(YEAR).candidates())
                .extracting(one -> one.employment().officerNo())
                .doesNotContain("P1");
        assertThatThrownBy(() -> promotions.write(promotions.of(YEAR), file)).isInstanceOf(Refusal.class);
    }

    private void take(DataSource source) throws IOException, SQLException {
        for (var file : List.of(List.of(ImportKind.ROSTER, ROSTER), List.of(ImportKind.FACTS, FACTS))) {
            Path csv = Files.writeString(folder.resolve(file.get(0) + ".csv"), (String) file.get(1));
            ImportReport report = new Imports(source, BOOK).take((ImportKind) file.get(0), csv, ImportProgress.SILENT);
            assertThat(report.findings()).isEmpty();
        }
    }

    private static void accept(DataSource source) throws SQLException {
        execute(
                source,
                "insert into acceptance (version_id, accepted_by, reason, recorded_at)"
                        + " values ('promotion/example-seven-grade@2021-01-01', 'Test', 'test', now())");
    }

    private static void execute(DataSource source, String command) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String ask(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
