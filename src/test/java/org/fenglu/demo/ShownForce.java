package org.fenglu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import org.fenglu.force.payrun.RunProgress;
import org.fenglu.force.payrun.RunSummary;
import org.fenglu.people.roster.ImportReport;
import org.jspecify.annotations.Nullable;

/** A force of sixty, shown once for all tests that look at it. */
@ApplicationScoped
class ShownForce {

    static final int OFFICERS = 60;
    static final long SEED = 1;

    private final Demonstration demonstration;
    private @Nullable DemoReport report;

    ShownForce(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    synchronized DemoReport report() {
        if (report == null) {
            report = show(OFFICERS, SEED);
        }
        return report;
    }

    DemoReport show(int officers, long seed) {
        try {
            Path folder = Files.createTempDirectory("fenglu-demo");
            return demonstration.show(officers, seed, folder, new Silent());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static final class Silent implements DemoListener {

        @Override
        public void took(ImportReport report) {}

        @Override
        public RunProgress running(YearMonth month) {
            return RunProgress.NONE;
        }

        @Override
        public void ran(RunSummary summary, boolean isAgain) {}
    }
}
