package org.fenglu.words.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program itself says can be printed; only a name or a text of a user may lack a character of the font. */
class PrintableWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"codes.properties", "codes_en.properties", "messages.properties", "messages_en.properties"})
    void theFontHasEachCharacter(String file) throws IOException {
        String text = Files.readString(Path.of("src/main/resources", file));
        try (PrintFont font = PrintFont.lent(file.getBytes(StandardCharsets.UTF_8))) {
            assertThat(text.codePoints().filter(point -> point != '\n' && !font.hasCharacter(point)))
                    .isEmpty();
        }
    }
}
