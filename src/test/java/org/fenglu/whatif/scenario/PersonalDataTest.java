package org.fenglu.whatif.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.fenglu.kernel.staff.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PersonalData")
class PersonalDataTest {

    @ParameterizedTest(name = "{0}: found at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # case                       | name              | request                                             | places
            plain                        | 南京对深圳           | {"months": 24}                                      |
            years in a name              | 2026-2056 南京      | {"from": "2026-12"}                                 |
            six digits in a row          | 方案123456          | {"officer": {"region": "310000"}}                   |
            seven                        | 方案1234567         | {}                                                  | name
            a telephone                  | 王 13800001111      | {}                                                  | name
            a telephone in parts         | 138-0000-1111     | {}                                                  | name
            digits of full width         | １２３４５６７           | {}                                                  | name
            mail                         | a@example.org     | {}                                                  | name
            a number of the roster       | 方案                | {"officer": {"officerNo": "A1"}}                    | request.officer.officerNo
            an identity card as a code   | 方案                | {"officer": {"placement": {"POST": "11010119900307123X"}}} | request.officer.placement.POST
            and as the name of an event  | 方案                | {"facts": {"counts": {"11010119900307123": "1"}}}   | request.facts.counts
            in a list                    | 方案                | {"claims": [{"item": "CHILDREN"}, {"item": "13800001111"}]} | request.claims[1].item
            an amount is none            | 方案                | {"contractWage": "12345678.00"}                     |
            a day is none                | 方案                | {"hiredOn": "2026-12-01"}                           |
            two places, both told        | 13800001111       | {"officer": {"officerNo": "7"}}                     | name, request.officer.officerNo
            """)
    void isFoundWhereverItStands(String name, String title, String request, String places)
            throws JsonProcessingException {
        ObjectNode content = (ObjectNode) new ObjectMapper().readTree(request);

        assertThat(PersonalData.in(title, content).stream().map(Finding::field).collect(Collectors.joining(", ")))
                .isEqualTo(places == null ? "" : places);
    }
}
