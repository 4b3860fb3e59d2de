package org.fenglu.book.ratebook;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.fenglu.words.wording.Wording;

/**
 * The book that the program came with, or that of the folder that {@code fenglu.rates.dir} names; read once.
 */
@ApplicationScoped
public class RateBooks {

    /** Returns the files of the book. */
    @Produces
    @Singleton
    RateFiles files(@ConfigProperty(name = "fenglu.rates.dir") Optional<String> folder) {
        try {
            return folder.map(Path::of).map(RateFiles::of).orElseGet(RateFiles::packaged);
        } catch (RateBookRefused refused) {
            throw asRefusal(refused);
        }
    }

    /**
     * Reads the book early: a folder with anything unclear in it stops the start. What came with the program was read
     * when it was built, so that no one waits for it at the start; the first caller waits for the rest of it.
     */
    void begin(
            @Observes StartupEvent starting,
            @ConfigProperty(name = "fenglu.rates.dir") Optional<String> folder,
            Instance<RateFiles> files) {
        if (folder.isPresent()) {
            book(files.get());
        } else {
            Thread reading = new Thread(() -> files.get().book(), "rate-book");
            reading.setDaemon(true);
            reading.start();
        }
    }

    /** Returns the book. */
    @Produces
    @Singleton
    RateBook book(RateFiles files) {
        try {
            return files.book();
        } catch (RateBookRefused refused) {
            throw asRefusal(refused);
        }
    }

    /** Returns a refused book as it is told to people, in the language of the terminal. */
    public static Refusal asRefusal(RateBookRefused refused) {
        return asRefusal(refused, "RATES_REFUSED");
    }

    /** Returns a refused book as it is told to people, under a code that says what was not done because of it. */
    public static Refusal asRefusal(RateBookRefused refused, String code) {
        String findings = RateBookRefused.text(refused.findings(), Wording.ofTerminal(System.getenv()));
        return new Refusal(Kind.UNAVAILABLE, code, Map.of("found", findings), refused);
    }
}
