package org.fenglu.ratebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.fenglu.kernel.rates.RateBook;
import org.junit.jupiter.api.Test;

class RatesTest {

    @Test
    void packagedFilesMakeABook() {
        RateBook book = RateFiles.packaged().book();

        assertThat(book.paths()).contains("national/tax/wage-withholding", "region/310000", "scheme/linfen-shanxi");
    }
}
