package org.fenglu.kernel.career.recruitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Timeline;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.Placement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("EntryConditions")
class EntryConditionsTest {

    /** As 河北 has it (130000), a city in it with a notice of its own (130100), and a notice by post (371100). */
    private static final RateBook BOOK = book();

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
        # case                                     | region | family   | post    | born       | education      | veteran | findings
          河北 art. 17: the day before 18           | 130200 | DUTY     |         | 2008-12-02 | SENIOR_HIGH    | false | AGE_BELOW_ENTRY 17
          on the 18th birthday                     | 130200 | DUTY     |         | 2008-12-01 | SENIOR_HIGH    | false |
          the day after                            | 130200 | DUTY     |         | 2008-11-30 | SENIOR_HIGH    | false |
          born on a leap day, 民法典 art. 202        | 130200 | DUTY     |         | 2008-02-29 | SENIOR_HIGH    | false |
          on the 35th birthday                     | 130200 | DUTY     |         | 1991-12-01 | SENIOR_HIGH    | false |
          the day after: the text does not say     | 130200 | DUTY     |         | 1991-11-30 | SENIOR_HIGH    | false | AGE_CEILING_UNCLEAR 35
          the day before the 36th                  | 130200 | DUTY     |         | 1990-12-02 | SENIOR_HIGH    | false | AGE_CEILING_UNCLEAR 35
          on the 36th                              | 130200 | DUTY     |         | 1990-12-01 | SENIOR_HIGH    | false | AGE_ABOVE_ENTRY 36
          a veteran may be older, no figure        | 130200 | DUTY     |         | 1990-12-01 | SENIOR_HIGH    | true  | ENTRY_RELAXATION_OPEN 36
          duty asks for 高中                        | 130200 | DUTY     |         | 2000-01-01 | JUNIOR_HIGH    | false | EDUCATION_BELOW_ENTRY JUNIOR_HIGH
          civilian posts for 大专                   | 130200 | CIVILIAN |         | 2000-01-01 | SENIOR_HIGH    | false | EDUCATION_BELOW_ENTRY SENIOR_HIGH
          and have it                              | 130200 | CIVILIAN |         | 2000-01-01 | JUNIOR_COLLEGE | false |
          more than asked for                      | 130200 | CIVILIAN |         | 2000-01-01 | DOCTOR         | false |
          family not known: one of them fits       | 130200 |          |         | 2000-01-01 | SENIOR_HIGH    | false |
          none of them fits                        | 130200 |          |         | 2000-01-01 | JUNIOR_HIGH    | false | EDUCATION_BELOW_ENTRY JUNIOR_HIGH
          both at once                             | 130200 | CIVILIAN |         | 1980-01-01 | SENIOR_HIGH    | false | AGE_ABOVE_ENTRY 46, EDUCATION_BELOW_ENTRY SENIOR_HIGH
          nothing is known of the person           | 130200 | CIVILIAN |         |            |                | false |
          a city's notice goes first: 35 ends      | 130100 |          |         | 1991-11-30 | JUNIOR_COLLEGE | false | ENTRY_CONDITIONS_OF_NOTICE 2024-06-29, AGE_ABOVE_ENTRY 35
          a veteran to 40                          | 130100 |          |         | 1986-12-01 | SENIOR_HIGH    | true  | ENTRY_CONDITIONS_OF_NOTICE 2024-06-29
          a day older                              | 130100 |          |         | 1986-11-30 | SENIOR_HIGH    | true  | ENTRY_CONDITIONS_OF_NOTICE 2024-06-29, AGE_ABOVE_ENTRY 40
          who is none needs more                   | 130100 |          |         | 2000-01-01 | SENIOR_HIGH    | false | ENTRY_CONDITIONS_OF_NOTICE 2024-06-29, EDUCATION_BELOW_ENTRY SENIOR_HIGH
          日照 2024: all of the year of 30 counts   | 371100 |          |         | 1995-12-02 | SENIOR_HIGH    | false | ENTRY_CONDITIONS_OF_NOTICE 2024-06-29
          the 31st birthday does not               | 371100 |          |         | 1995-12-01 | SENIOR_HIGH    | false | ENTRY_CONDITIONS_OF_NOTICE 2024-06-29, AGE_ABOVE_ENTRY 31
          beside the special police to 25          | 371100 |          | SPECIAL_POLICE | 2000-12-01 | SENIOR_HIGH | false | ENTRY_CONDITIONS_OF_NOTICE 2024-06-29, AGE_ABOVE_ENTRY 26
          a dog handler to 45                      | 371100 |          | POLICE_DOG_HANDLER | 1981-01-01 | SENIOR_HIGH | false | ENTRY_CONDITIONS_OF_NOTICE 2024-06-29
          nothing known of the place               | 420100 | DUTY     |         | 1950-01-01 | JUNIOR_HIGH    | false | ENTRY_CONDITIONS_NOT_KNOWN 420100
          below 16, 劳动法 art. 15                   | 420100 | DUTY     |         | 2010-12-02 | JUNIOR_HIGH    | false | ENTRY_CONDITIONS_NOT_KNOWN 420100, AGE_BELOW_ENTRY 15
          on the 16th birthday                     | 420100 | DUTY     |         | 2010-12-01 | JUNIOR_HIGH    | false | ENTRY_CONDITIONS_NOT_KNOWN 420100
        """)
    void saysWhatStandsAgainst(
            String name,
            String region,
            String family,
            String post,
            LocalDate born,
            Education education,
            boolean isVeteran,
            String findings) {
        Placement placement = placement(family, post);
        Applicant applicant = new Applicant(born, education, isVeteran);

        assertThat(check(applicant, region, placement, "2026-12-01")).isEqualTo(findings == null ? "" : findings);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # 河北's regulation holds from 2022-01-01
            2021-12-31, ENTRY_CONDITIONS_NOT_KNOWN 130200
            2022-01-01, EDUCATION_BELOW_ENTRY JUNIOR_HIGH
            """)
    void asksWhatIsInForceOnTheDayOfEntry(String day, String findings) {
        Applicant applicant = new Applicant(LocalDate.of(2000, 1, 1), Education.JUNIOR_HIGH, false);

        assertThat(check(applicant, "130200", placement("DUTY", null), day)).isEqualTo(findings);
    }

    @Test
    void namesTheTextThatAsks() {
        Applicant applicant = new Applicant(null, Education.JUNIOR_HIGH, false);
        List<Finding> findings = new EntryConditions(BOOK)
                .check(applicant, new Region("130200"), placement("CIVILIAN", null), LocalDate.of(2026, 12, 1));

        assertThat(findings).extracting(Finding::expected).containsExactly("JUNIOR_COLLEGE，河北省公安机关警务辅助人员管理条例，第十七条");
    }

    private static String check(Applicant applicant, String region, Placement placement, String day) {
        return new EntryConditions(BOOK)
                .check(applicant, new Region(region), placement, LocalDate.parse(day)).stream()
                        .map(finding -> finding.code() + " " + finding.found())
                        .collect(Collectors.joining(", "));
    }

    private static Placement placement(String family, String post) {
        Map<Dimension, String> values = new HashMap<>();
        values.put(Dimension.POST_FAMILY, family == null ? "" : family);
        values.put(Dimension.POST, post == null ? "" : post);
        return Placement.of(values);
    }

    private static RateBook book() {
        AgeRange general = new AgeRange(18, 35, null);
        Relaxation open = new Relaxation(null, null, true, true);
        EntryTable hebei = new EntryTable(
                EntryTable.Basis.REGULATION,
                List.of(
                        new EntryCondition("DUTY", null, general, Education.SENIOR_HIGH, open),
                        new EntryCondition("CIVILIAN", null, general, Education.JUNIOR_COLLEGE, open)));
        EntryTable city = new EntryTable(
                EntryTable.Basis.NOTICE,
                List.of(new EntryCondition(
                        null,
                        null,
                        new AgeRange(18, 35, AgeRange.End.BIRTHDAY),
                        Education.JUNIOR_COLLEGE,
                        new Relaxation(40, Education.SENIOR_HIGH, false, false))));
        Map<String, Timeline<?>> tables = new HashMap<>();
        put(tables, "region/130000/recruitment", "2022-01-01", hebei);
        put(tables, "region/130100/recruitment", "2024-06-29", city);
        put(tables, "region/371100/recruitment", "2024-06-29", rizhao());
        put(tables, EmploymentAge.KEY.table(), "1995-01-01", new EmploymentAge(16));
        return new RateBook(tables, "test");
    }

    private static EntryTable rizhao() {
        return new EntryTable(
                EntryTable.Basis.NOTICE,
                List.of(upTo(null, 30), upTo("SPECIAL_POLICE", 25), upTo("POLICE_DOG_HANDLER", 45)));
    }

    private static EntryCondition upTo(String post, int age) {
        AgeRange range = new AgeRange(18, age, AgeRange.End.NEXT_BIRTHDAY);
        return new EntryCondition(null, post, range, Education.SENIOR_HIGH, Relaxation.NONE);
    }

    private static void put(Map<String, Timeline<?>> tables, String table, String from, Object values) {
        Citation citation = new Citation(
                table.equals("region/130000/recruitment") ? "河北省公安机关警务辅助人员管理条例" : "示例", null, "第十七条", null, null);
        LocalDate first = LocalDate.parse(from);
        Version version = new Version(table, first, null, citation, Evidence.A, Status.FINAL);
        tables.put(table, new Timeline<>(table, List.of(new Dated<>(values, version))));
    }
}
