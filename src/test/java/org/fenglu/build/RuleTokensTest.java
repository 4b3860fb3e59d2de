package org.fenglu.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.fenglu.force.payrun.Engine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The fingerprint of the rules")
class RuleTokensTest {

    private static final Path KERNEL = Path.of("src/main/java/org/fenglu/kernel");
    private static final String RULE = "class Rule { long due() { return 5 * wage; } }";

    @Test
    void isInTheProgramAsTheSourcesGiveIt() throws IOException {
        String built = Engine.ofThisProgram("any").rules();

        assertThat(built).isEqualTo(HexFormat.of().formatHex(RuleTokens.fingerprint(KERNEL)));
    }

    @Test
    void isTheSameWhenItIsMadeTwice() throws IOException {
        assertThat(RuleTokens.fingerprint(KERNEL)).isEqualTo(RuleTokens.fingerprint(KERNEL));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '|', textBlock = """
            a comment,             |class Rule { /* five */ long due() { return 5 * wage; } }|,        true
            a comment to the end,  |class Rule { long due() { return 5 * wage; } } // of the line|,    true
            Javadoc,               |/** A rule. */ class Rule { long due() { return 5 * wage; } }|,    true
            white space,           |class  Rule\\n{\\r\\n\\tlong due() { return 5*wage; } }|,          true
            another number,        |class Rule { long due() { return 6 * wage; } }|,                   false
            another name,          |class Rule { long due() { return 5 * base; } }|,                   false
            another sign,          |class Rule { long due() { return 5 + wage; } }|,                   false
            two numbers from one,  |class Rule { long due() { return 1 + 5 * wage; } }|,               false
            """)
    void changesWithTheTokensOnly(String name, String source, boolean isSame, @TempDir Path folder) throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(one.resolve("Rule.java"), RULE);
        Files.writeString(
                other.resolve("Rule.java"),
                source.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"));

        boolean isEqual = java.util.Arrays.equals(RuleTokens.fingerprint(one), RuleTokens.fingerprint(other));

        assertThat(isEqual).isEqualTo(isSame);
    }

    @Test
    void changesWithASpaceInsideAText() {
        assertThat(RuleTokens.tokens("class A { String a = \"a b\"; }"))
                .isNotEqualTo(RuleTokens.tokens("class A { String a = \"ab\"; }"));
    }
}
