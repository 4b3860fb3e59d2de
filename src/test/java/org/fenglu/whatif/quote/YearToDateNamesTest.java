package org.fenglu.whatif.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.fenglu.kernel.pay.tax.YearAmount;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.words.answer.YearToDateResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Each amount of the year is asked for, kept and answered under its one name, in one order")
class YearToDateNamesTest {

    @ParameterizedTest
    @ValueSource(classes = {YearToDate.class, YearToDateRequest.class, YearToDateResponse.class})
    void areThoseOfTheAmounts(Class<? extends Record> shape) {
        List<String> names = Stream.of(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<String> amounts = YearAmount.ALL.stream().map(YearAmount::key).toList();

        assertThat(names).containsSubsequence(amounts);
    }
}
