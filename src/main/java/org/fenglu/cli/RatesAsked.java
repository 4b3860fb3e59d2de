package org.fenglu.cli;

import java.nio.file.Path;
import org.fenglu.ratebook.RateBookRefused;
import org.fenglu.ratebook.RateBooks;
import org.fenglu.ratebook.RateFiles;
import picocli.CommandLine.Model.CommandSpec;

/** The rate files that a command reads: those of {@code --rates}, else those that came with the program. */
final class RatesAsked {

    private RatesAsked() {}

    /** Returns files whose book can be read; a folder with anything unclear in it is refused with all that is. */
    static RateFiles files(CommandSpec spec) {
        Path folder = Commands.of(spec).ratesFolder();
        try {
            RateFiles files = folder == null ? RateFiles.packaged() : RateFiles.of(folder);
            files.book();
            return files;
        } catch (RateBookRefused refused) {
            throw RateBooks.asRefusal(refused);
        }
    }
}
