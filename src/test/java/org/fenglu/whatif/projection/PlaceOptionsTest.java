package org.fenglu.whatif.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.fenglu.book.ratebook.RateFiles;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.whatif.projection.OptionsResponse.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The places offered in a month: a year whose calendar is not announced yet (2027 is announced in November 2026 at the
 * earliest) offers what a projection can calculate.
 */
class PlaceOptionsTest {

    private static final RateBook BOOK = RateFiles.packaged().book();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-07, 110000 310000 320100 370100 420100 440100",
        "2026-12, 110000 310000 320100 370100 420100 440100",
        // 穗医保规字〔2022〕1号 sets Guangzhou's medical rates through 2026-12-31
        "2027-01, 110000 310000 320100 370100 420100",
        "2027-02, 110000 310000 320100 370100 420100",
    })
    void offers(String month, String regions) {
        assertThat(new PlaceOptions(BOOK, YearMonth.parse(month)).all())
                .extracting(Place::code)
                .containsExactly(regions.split(" "));
    }
}
