package org.fenglu.whatif.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.fenglu.kernel.staff.MonthFact;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The facts of a request")
class FactsRequestTest {

    private static final RecordComponent[] FIELDS = FactsRequest.class.getRecordComponents();

    @Test
    void areThoseOfTheSheet() {
        assertThat(Arrays.stream(FIELDS).map(RecordComponent::getName))
                .containsExactly(
                        Arrays.stream(MonthFact.values()).map(MonthFact::key).toArray(String[]::new));
    }

    /** Each field holds its own name here. */
    @Test
    void areFoundByTheirFact() throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(FIELDS).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] names = Arrays.stream(FIELDS)
                .map(field -> field.getType() == Map.class ? Map.of() : field.getName())
                .toArray();
        FactsRequest request = FactsRequest.class.getDeclaredConstructor(types).newInstance(names);

        for (MonthFact fact : MonthFact.values()) {
            assertThat(request.written(fact)).isEqualTo(fact == MonthFact.COUNTS ? null : fact.key());
        }
    }
}
