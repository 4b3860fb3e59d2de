package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenglu.kernel.career.pension.TransitionalPension;
import org.fenglu.kernel.rates.RateBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of pensions: what is wrong in one is said where it stands, and all provinces have a transitional part. */
class PensionRuleTablesTest {

    private static final String TABLE = """
            table: %s
            title: 某表
            versions:
              - from: 2025-01-01
                source:
                  document: 某文件
                grade: B
                status: final
                values: {%s}
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # table                               | values | complaint
            region/990000/pension/precision       | years: {exact: true}, indexTo: "0.01%", amounts: FEN_HALF_UP |
            region/990000/pension/precision       | years: {unit: "0.1", up: true}, indexTo: "0.01%", amounts: FEN_DOWN, parts: JIAO_UP |
            region/990000/pension/precision       | years: {}, indexTo: "0.01%", amounts: FEN_HALF_UP | exact
            region/990000/pension/precision       | years: {exact: false}, indexTo: "0.01%", amounts: FEN_HALF_UP | exact is false. Write one of: true
            region/990000/pension/precision       | years: {unit: "0.1"}, indexTo: "0.01%", amounts: FEN_HALF_UP | up
            region/990000/pension/precision       | years: {unit: "0", up: true}, indexTo: "0.01%", amounts: FEN_HALF_UP | Units are above zero
            region/990000/pension/precision       | years: {exact: true}, indexTo: "0%", amounts: FEN_HALF_UP | Units are above zero
            region/990000/pension/precision       | years: {exact: true, ofMonth: "8.3%"}, indexTo: "0.01%", amounts: FEN_HALF_UP | exact
            region/990000/pension/transitional    | perYear: "1.3%", wage: MEAN, counts: DEEMED, ownIndex: false |
            region/990000/pension/transitional    | perYear: "1.3%", wage: AVERAGE, counts: DEEMED, ownIndex: false | wage is AVERAGE. Write one of: INDEXED, MEAN, OTHER
            region/990000/pension/transitional    | perYear: "1.3%", wage: MEAN, counts: DEEMED | ownIndex
            region/990000/pension/local-extra     | fixed: "60.00", perIndexYear: "0.00", perYear: "0%", onlyChildParents: false |
            region/990000/pension/local-extra     | fixed: 60.00, perIndexYear: "0.00", perYear: "0%", onlyChildParents: false | fixed is 60.00 without quotes
            region/990000/pension/basic-pension   | perYear: "1%" | region/990000/pension/basic-pension
            national/pension/payment-months       | byYears: {"60": 139}, monthsRoundedTo: "0" | unit 0
            national/pension/payment-months       | byYears: {} | found 0 ages
            """)
    void whatIsWrongIsSaid(String table, String values, String complaint) {
        Map<String, byte[]> files = FilesForTests.all();
        files.put(table + ".yaml", TABLE.formatted(table, values).getBytes(StandardCharsets.UTF_8));
        RateBookRefused refused = catchThrowableOfType(
                RateBookRefused.class, () -> RateFiles.of(files).book());
        List<String> complaints = refused == null
                ? List.of()
                : refused.findings().stream().map(RateFinding::toString).toList();

        if (complaint == null) {
            assertThat(complaints).isEmpty();
        } else {
            assertThat(complaints).anyMatch(each -> each.startsWith(table) && each.contains(complaint));
        }
    }

    @Test
    void everyProvinceHasATransitionalPart() {
        RateBook book = RateFiles.packaged().book();
        Set<String> provinces = book.paths().stream()
                .filter(path -> path.endsWith(TransitionalPension.NAME))
                .collect(Collectors.toSet());

        assertThat(provinces).hasSize(31).allMatch(path -> path.matches("region/\\d\\d0000/.*"));
    }
}
