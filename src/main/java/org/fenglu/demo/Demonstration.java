package org.fenglu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.force.payrun.Explanations;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** Shows the program on a made-up force, on the road that a clerk takes: files in, months run, findings corrected. */
@ApplicationScoped
public class Demonstration {

    /** With fewer there would be no unit of some kinds. */
    public static final int LEAST_OFFICERS = 20;

    /** The identities have seven digits. */
    public static final int MOST_OFFICERS = 5_000_000;

    private final Clerk clerk;
    private final Explanations explanations;
    private final UsedStore store;
    private final RatesInUse rates;

    Demonstration(Clerk clerk, Explanations explanations, UsedStore store, RatesInUse rates) {
        this.clerk = clerk;
        this.explanations = explanations;
        this.store = store;
        this.rates = rates;
    }

    /**
     * Makes a force, takes in its files month by month, and runs January to October 2026.
     *
     * <p>Shown again on the same data it changes nothing.
     *
     * @param officers how many officers
     * @param seed which force of that size
     * @param dataFolder where the files are written, in a folder of the demonstration
     * @throws Refusal where the store holds another roster
     */
    public DemoReport show(int officers, long seed, Path dataFolder, DemoListener listener) throws SQLException {
        if (officers < LEAST_OFFICERS || officers > MOST_OFFICERS) {
            Map<String, String> parts =
                    Map.of("found", String.valueOf(officers), "expected", LEAST_OFFICERS + " .. " + MOST_OFFICERS);
            throw new Refusal(Kind.INVALID, "DEMO_SIZE", parts);
        }
        RateBook book = rates.book();
        Force force = Force.of(officers, seed, book);
        Path folder = dataFolder.resolve("demo").resolve("force-" + officers + "-" + seed);
        try {
            requireItsStore(force);
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        DemoSteps steps = new DemoSteps(force, new ForceFiles(force, folder), clerk.begin(listener), book);
        return steps.run(new SamplePayslip(force, explanations), folder);
    }

    /** The roster is made elsewhere first, so that a refusal leaves nothing in the data folder. */
    private void requireItsStore(Force force) throws IOException, SQLException {
        Path elsewhere = Files.createTempDirectory("fenglu-demo");
        Path roster = new ForceFiles(force, elsewhere).roster(DemoYear.FIRST).orElseThrow();
        try {
            store.requireOf(roster, force);
        } finally {
            Files.delete(roster);
            Files.delete(elsewhere);
        }
    }
}
