package org.fenglu.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bound of each row: what RFC 7396 says of a key, and what the class says of lists with keys. */
class FactsMergeTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a new key                     | {}                                    | {"grade":5}                                | {"grade":5}
            a corrected key               | {"grade":5,"region":"x"}              | {"grade":4}                                | {"grade":4,"region":"x"}
            a key taken away              | {"grade":5,"region":"x"}              | {"grade":null}                             | {"region":"x"}
            a key that was not there      | {"region":"x"}                        | {"grade":null}                             | {"region":"x"}
            inside an object              | {"leave":{"months":3,"pay":"1.00"}}   | {"leave":{"months":4}}                     | {"leave":{"months":4,"pay":"1.00"}}
            an object where a text was    | {"leave":"x"}                         | {"leave":{"months":4}}                     | {"leave":{"months":4}}
            a further person              | {"d":[{"id":"a","age":1}]}            | {"d":[{"id":"b","age":2}]}                 | {"d":[{"id":"a","age":1},{"id":"b","age":2}]}
            a fact of one person          | {"d":[{"id":"a","age":1},{"id":"b"}]} | {"d":[{"id":"a","remarriedOn":"2030-01-01"}]} | {"d":[{"id":"a","age":1,"remarriedOn":"2030-01-01"},{"id":"b"}]}
            a person who was no dependant | {"d":[{"id":"a"},{"id":"b"}]}         | {"d":[{"id":"a","withdrawn":true}]}        | {"d":[{"id":"b"}]}
            withdrawn before it was there | {"d":[{"id":"b"}]}                    | {"d":[{"id":"a","withdrawn":true}]}        | {"d":[{"id":"b"}]}
            a value from another day      | {"p":[{"from":"2026-01-01","v":1}]}   | {"p":[{"from":"2027-01-01","v":2}]}        | {"p":[{"from":"2026-01-01","v":1},{"from":"2027-01-01","v":2}]}
            a value of the same day       | {"p":[{"from":"2026-01-01","v":1}]}   | {"p":[{"from":"2026-01-01","v":2}]}        | {"p":[{"from":"2026-01-01","v":2}]}
            a list without keys           | {"w":["1.00","2.00"]}                 | {"w":["3.00"]}                             | {"w":["3.00"]}
            null inside a new object      | {}                                    | {"d":[{"id":"a","age":null}]}              | {"d":[{"id":"a"}]}
            """)
    void merges(String name, String known, String later, String merged) throws JsonProcessingException {
        ObjectNode facts = FactsMerge.merge((ObjectNode) json.readTree(known), (ObjectNode) json.readTree(later));
        assertThat(facts).as(name).isEqualTo(json.readTree(merged));
    }
}
