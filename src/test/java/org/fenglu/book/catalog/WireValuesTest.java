package org.fenglu.book.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.wage.kind.FixedAmount;
import org.fenglu.kernel.sample.ComponentDraft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A component of a scheme, as it is answered over the wire")
class WireValuesTest {

    @Test
    void answersEachFlagSetOrNot() {
        JsonNode json = WireValues.json(new ComponentDraft("BASIC", new FixedAmount(Money.yuan("100.00")))
                .flags("taxable basicWage payableOnProbation")
                .component());

        assertThat(json.get("flags")).hasToString("""
                {"taxable":true,"contributionBase":false,"housingFundBase":false,"overtimeBase":false,\
                "minWageCountable":false,"basicWage":true,"payableOnInjuryLeave":false,"payableOnProbation":true}""");
        assertThat(json.get("kind")).hasToString("{\"kind\":\"FixedAmount\",\"amount\":\"100.00\"}");
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "code",
                        "nameZh",
                        "kind",
                        "basis",
                        "flags",
                        "condition",
                        "use",
                        "proration",
                        "remainderMonth",
                        "rounding");
    }
}
