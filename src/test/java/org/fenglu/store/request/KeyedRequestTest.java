package org.fenglu.store.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An Idempotency-Key as it is written")
class KeyedRequestTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # written              | key
              1                    | 1
              run november         | run november
              "8e03978e"           | 8e03978e
              "a \\"b\\" \\\\c"    | a "b" \\c
              `  abc  `            | abc
              a"b                  | a"b
            """)
    void inQuotationMarksOrBareItIsTheSame(String written, String key) {
        assertThat(KeyedRequest.key(List.of(written))).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 199, 200})
    void hasUpToTwoHundredCharacters(int characters) {
        assertThat(KeyedRequest.key(List.of("k".repeat(characters)))).hasSize(characters);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "  ", "\"\"", "\" \"", "键", "a\tb", "é", "a\u0000"})
    void whatIsNoneIsRefused(String written) {
        assertThatThrownBy(() -> KeyedRequest.key(List.of(written)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("REQUEST_KEY_MALFORMED"));
    }

    @Test
    void isSentOnce() {
        assertThat(KeyedRequest.key(List.of())).isNull();
        assertThatThrownBy(() -> KeyedRequest.key(List.of("a", "b"))).isInstanceOf(Refusal.class);
    }

    @Test
    void aLongOneIsShownShort() {
        assertThatThrownBy(() -> KeyedRequest.key(List.of("k".repeat(201))))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.parts())
                        .containsEntry("found", "k".repeat(40) + "…")
                        .containsEntry("most", "200"));
    }
}
