package org.fenglu.book.ratebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.Test;

/** The program starts with the folder that it is given, or with its own files; never with an unclear one. */
class RateBooksTest {

    private final RateBooks books = new RateBooks();

    @Test
    void namedFolder() {
        RateFiles files = books.files(Optional.of(FilesForTests.folder().toString()));

        assertThat(books.book(files).paths()).contains("scheme/elsewhere");
    }

    @Test
    void ownFiles() {
        assertThat(books.book(books.files(Optional.empty())).paths()).contains("scheme/linfen-shanxi");
    }

    @Test
    void noSuchFolder() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> books.files(Optional.of("/no/such/folder")));

        assertThat(refusal.code()).isEqualTo("RATES_REFUSED");
        assertThat(refusal.parts().get("found")).contains("/no/such/folder");
    }

    @Test
    void unclearFiles() {
        RateFiles files = RateFiles.of(FilesForTests.changed("scheme/elsewhere.yaml", "GROSS", "NET"));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> books.book(files));

        assertThat(refusal.code()).isEqualTo("RATES_REFUSED");
        assertThat(refusal.parts().get("found")).startsWith("scheme/elsewhere.yaml:10: ");
    }
}
