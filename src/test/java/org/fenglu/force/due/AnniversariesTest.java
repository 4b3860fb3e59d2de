package org.fenglu.force.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.force.payrun.RunForTests;
import org.fenglu.people.roster.EmptyStore;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The example scheme: 30 yuan a year up to 30 years; 5 a year to the tenth, 10 to the twentieth, 15 after it. */
@DisplayName("Steps of service that fall due")
@ExtendWith(EmptyStore.class)
class AnniversariesTest {

    @Test
    void saysOldAndNewAmountFromTheMonthOfTheAnniversary(DataSource source) {
        RunForTests.of(source, 300);

        List<DueAnniversary> due = of(source, "2026-01", "2027-12", "P0000009");

        assertThat(due)
                .extracting(one -> one.anniversary().month() + " "
                        + one.anniversary().code() + " "
                        + one.anniversary().years() + " " + one.anniversary().before() + " "
                        + one.anniversary().after())
                .containsExactly(
                        "2026-06 SENIORITY_WAGE 18 510.00 540.00",
                        "2026-06 LONG_SERVICE_ALLOWANCE 18 120.00 130.00",
                        "2027-06 SENIORITY_WAGE 19 540.00 570.00",
                        "2027-06 LONG_SERVICE_ALLOWANCE 19 130.00 140.00");
    }

    @Test
    void nothingFallsDueInOtherMonths(DataSource source) {
        RunForTests.of(source, 300);

        assertThat(of(source, "2026-07", "2027-05", "P0000009")).isEmpty();
    }

    @Test
    void monthsInTheWrongOrderAreRefused(DataSource source) {
        assertThat(catchThrowableOfType(Refusal.class, () -> of(source, "2027-01", "2026-12", ""))
                        .code())
                .isEqualTo("MONTHS_REVERSED");
    }

    private static List<DueAnniversary> of(DataSource source, String from, String to, String officerNo) {
        return new Anniversaries(source, () -> RateFiles.packaged().book())
                .of(YearMonth.parse(from), YearMonth.parse(to), null).stream()
                        .filter(one -> one.key().officerNo().equals(officerNo))
                        .toList();
    }
}
