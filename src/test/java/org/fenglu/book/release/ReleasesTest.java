package org.fenglu.book.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.RateBookRefused;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A release is drafted by one person, its cases pass, another publishes it, and it never changes")
@QuarkusTest
@TestProfile(OwnReleases.class)
class ReleasesTest {

    private static final Drafting BY_ZHANG = new Drafting("2026 基数", "张 三", null);
    private static final RatesFolder RATES = RatesFolder.asItIs();
    private static final String SHANGHAI = "region/310000/minimum-wage.csv";
    private static final String SHANXI = "region/140000/minimum-wage.csv";
    private static final String COUNT =
            "select (select count(*) from release) || ' releases, ' || (select count(*) from rate_book) || ' books'";

    @Inject
    Releases releases;

    @Inject
    DataSource store;

    @Test
    void aPublishedReleaseIsTheOneKnownFromThatDay() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        Optional<Release> before = releases.newest();
        Release draft = releases.draft(RATES.files(), BY_ZHANG);
        assertThat(draft.state()).isEqualTo(ReleaseState.DRAFT);
        assertThat(releases.of(draft.id())).isEqualTo(draft);
        assertThat(releases.newest()).isEqualTo(before);

        Release published = releases.publish(draft.id(), "李四");
        assertThat(published.state()).isEqualTo(ReleaseState.PUBLISHED);
        assertThat(releases.newest()).contains(published);
        assertThat(releases.asKnownOn(today)).isEqualTo(published);
        assertThat(releases.book(published).fingerprint())
                .isEqualTo(RATES.files().fingerprint())
                .isEqualTo(published.fingerprint());
        assertThat(code(() -> releases.asKnownOn(today.minusDays(1)))).isEqualTo("RELEASE_NOT_YET_KNOWN");
    }

    @Test
    void theNewestPublishedPaysAndTheOlderOneIsStillThere() {
        Release first = releases.publish(releases.draft(RATES.files(), BY_ZHANG).id(), "李四");
        RateFiles raised =
                RATES.with(SHANXI, "snapshot,2150,", "snapshot,2160,").files();
        Release draft = releases.draft(raised, new Drafting("改正", "李四", "2150 改为 2160"));
        assertThat(releases.newest()).contains(first);

        Release second = releases.publish(draft.id(), "张三");
        assertThat(releases.newest()).contains(second);
        assertThat(releases.all()).startsWith(second, first);
        assertThat(releases.book(first).fingerprint())
                .isNotEqualTo(releases.book(second).fingerprint());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # who publishes what Zhang San drafted | name    | code
          himself                              | 张 三   | RELEASE_OWN_DRAFT
          himself, with more spaces            | ' 张  三 ' | RELEASE_OWN_DRAFT
          himself, with a wide space           | 张　三  | RELEASE_OWN_DRAFT
          somebody else                        | 李四    | none
        """)
    void nobodyPublishesHisOwnDraft(String who, String name, String code) {
        Release draft = releases.draft(RATES.files(), BY_ZHANG);

        assertThat(code(() -> releases.publish(draft.id(), name))).isEqualTo(code);
    }

    @Test
    void aDraftIsDecidedOnce() {
        Release published = releases.draft(RATES.files(), BY_ZHANG);
        Release withdrawn = releases.draft(RATES.files(), BY_ZHANG);
        releases.publish(published.id(), "李四");
        releases.withdraw(withdrawn.id(), "张三", "有误");

        assertThat(code(() -> releases.publish(published.id(), "王五"))).isEqualTo("RELEASE_PUBLISHED");
        assertThat(code(() -> releases.withdraw(published.id(), "王五", "x"))).isEqualTo("RELEASE_PUBLISHED");
        assertThat(code(() -> releases.publish(withdrawn.id(), "李四"))).isEqualTo("RELEASE_WITHDRAWN");
        assertThat(code(() -> releases.publish(99_999, "李四"))).isEqualTo("RELEASE_NOT_FOUND");
    }

    @Test
    void nothingOfABadDraftIsStored() throws SQLException {
        RateFiles unclear = RATES.with(SHANGHAI, ",2740,", ",=B2*2,").files();
        RateFiles failing = RATES.with("cases/contribution/SI-011.yaml", "\"150.00\"", "\"150.01\"")
                .files();
        String before = ask(COUNT);
        RateFiles without = RATES.without("cases/").files();

        assertThatThrownBy(() -> releases.draft(unclear, BY_ZHANG)).isInstanceOf(RateBookRefused.class);
        assertThat(code(() -> releases.draft(failing, BY_ZHANG))).isEqualTo("RELEASE_CASES_FAILED");
        assertThat(code(() -> releases.draft(without, BY_ZHANG))).isEqualTo("RELEASE_WITHOUT_CASES");
        assertThat(ask(COUNT)).isEqualTo(before);
    }

    private static String code(Runnable doing) {
        try {
            doing.run();
            return "none";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
