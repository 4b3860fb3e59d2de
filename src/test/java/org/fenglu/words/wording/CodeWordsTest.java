package org.fenglu.words.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fenglu.kernel.career.pension.PensionPart;
import org.fenglu.kernel.career.recruitment.Education;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.loss.entitlement.AdjustedKind;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.Choice;
import org.fenglu.kernel.loss.entitlement.Option;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.pay.tax.YearAmount;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.MonthFact;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Words of the codes of the law")
class CodeWordsTest {

    private static final List<Class<? extends Enum<?>>> TYPES = List.of(
            Formula.class,
            StatutoryLine.class,
            PensionPart.class,
            MonthFact.class,
            YearAmount.class,
            Education.class,
            Benefit.class,
            Payer.class,
            Reason.class,
            Choice.class,
            Option.class,
            AdjustedKind.class);

    @ParameterizedTest
    @ValueSource(strings = {"/codes.properties", "/codes_en.properties"})
    void everyCodeHasWordsAndEveryWordACode(String file) throws IOException {
        Properties words = read(file);
        List<String> codes = TYPES.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(code -> code.getDeclaringClass().getSimpleName() + "." + code.name())
                .toList();

        assertThat(new TreeSet<>(words.stringPropertyNames())).isEqualTo(new TreeSet<>(codes));
        assertThat(words.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void eachLanguageIsItself() {
        codes().forEach(code -> {
            assertThat(Wording.CHINESE.of(code)).as(code.name()).containsPattern("\\p{IsHan}");
            assertThat(Wording.ENGLISH.of(code)).as(code.name()).doesNotContainPattern("\\p{IsHan}");
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            line         | of the scheme | Chinese    | English
            INCOME_TAX   | ""            | 个人所得税 | income tax
            INCOME_TAX   | 个税          | 个税       | income tax
            BASE         | 基本工资      | 基本工资   | 基本工资
            """, useHeadersInDisplayName = true)
    void linesAreNamed(String code, String ofScheme, String chinese, String english) {
        LineDefinition line = new LineDefinition(code, ofScheme, PayslipSection.WAGE);

        assertThat(Wording.CHINESE.of(line)).isEqualTo(chinese);
        assertThat(Wording.ENGLISH.of(line)).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            EDUCATION_BELOW_ENTRY | JUNIOR_HIGH | BACHELOR，某条例，第二条 | 最低学历及依据：本科，某条例，第二条；请看当期招聘公告对该岗位有无放宽。
            ENTRY_RELAXATION_OPEN | 36          | 35，某条例，第二条       | 一般条件及依据：35，某条例，第二条；请向招聘单位核实。
            VALUE_MISSING         | x           | ONE_OFF_REASON           | 请填写 一次性发放事由。
            VALUE_MISSING         | x           | accepted_by/确认人       | 请填写 accepted_by/确认人。
            """)
    void codesInFindingsAreRead(FindingCode code, String found, String expected, String todo) {
        assertThat(Wording.CHINESE.todo(new Finding(code, "f", found, expected)))
                .isEqualTo(todo);
    }

    @Test
    void aPartIsTakenAsItStands() {
        Map<String, String> parts = Map.of("found", "$1 {field} \\ BACHELOR", "field", "f", "expected", "");

        assertThat(Wording.ENGLISH.text("EDUCATION_BELOW_ENTRY.what", parts))
                .isEqualTo("The education $1 f \\ bachelor's degree is below what entry asks for.");
    }

    private static Stream<Enum<?>> codes() {
        return TYPES.stream().flatMap(type -> Arrays.stream(type.getEnumConstants()));
    }

    private static Properties read(String file) throws IOException {
        try (Reader reader =
                new InputStreamReader(CodeWordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
