package org.fenglu.force.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fenglu.force.payrun.RunForTests.JANUARY;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fenglu.people.roster.EmptyStore;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("A run that is interrupted")
@ExtendWith(EmptyStore.class)
class InterruptionTest {

    private static final RunOrder ORDER = RunOrder.of(JANUARY, null, null);
    private static final int LOOKS = 100_000;
    private static final String WAITING = "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
            + " where d.datname = current_database() and l.locktype = 'advisory' and not l.granted";

    @ParameterizedTest(name = "stopped when {0} officers are done")
    @ValueSource(longs = {1, 200, 599})
    void goesOnWhereItStopped(long officers, DataSource source, DataSource other) {
        RunForTests store = RunForTests.of(source, 600);
        RunForTests whole = RunForTests.of(other, 600);
        RunSummary uninterrupted = whole.run(JANUARY);

        long id = stopWhen(store, officers);
        String rest = store.ask("select count(*) from payslip");
        RunSummary again = store.run(JANUARY);

        assertThat(Long.parseLong(rest)).isPositive().isLessThanOrEqualTo(600);
        assertThat(again.id()).isEqualTo(id);
        assertThat(again.tally()).isEqualTo(uninterrupted.tally());
        assertThat(again.doneHere()).isEqualTo(600 - Long.parseLong(rest));
        assertThat(store.results()).isEqualTo(whole.results());
    }

    @Test
    void startsAnewWhereSomethingWasRecordedSince(DataSource source) {
        RunForTests store = RunForTests.of(source, 600);
        long id = stopWhen(store, 200);
        store.execute("insert into import_file (kind, file_name, sha256, rows, recorded_at)"
                + " values ('FACTS', 'x.csv', repeat('0', 64), 1, clock_timestamp())");
        store.unpaidLeave(9, JANUARY, 4);

        RunSummary again = store.run(JANUARY);

        assertThat(again.id()).isNotEqualTo(id);
        assertThat(again.tally().replaced()).isEqualTo(1);
        assertThat(again.tally().paid()).isEqualTo(600);
        assertThat(store.ask("select string_agg(state, ',' order by id) from payrun"))
                .isEqualTo("STOPPED,DONE");
    }

    @Test
    void failsWithoutHalfAChunk(DataSource source, DataSource other) {
        RunForTests store = RunForTests.of(source, 600);
        RunForTests whole = RunForTests.of(other, 600);
        whole.run(JANUARY);
        store.execute("create function fail() returns trigger language plpgsql as $$ begin"
                + " raise exception 'disk full'; end $$; create trigger fail before insert on payslip for each row"
                + " when (new.officer_no = 'P0000300') execute function fail()");

        assertThatThrownBy(() -> store.run(JANUARY)).hasStackTraceContaining("disk full");
        assertThat(store.ask("select state from payrun")).isEqualTo("STOPPED");
        assertThat(store.ask("select count(*) % 64 from payslip")).isEqualTo("0");
        store.execute("drop trigger fail on payslip");
        store.run(JANUARY);

        assertThat(store.results()).isEqualTo(whole.results());
    }

    @Test
    void killedEndsInTheSameState(DataSource source, DataSource other) throws IOException, InterruptedException {
        RunForTests store = RunForTests.of(source, 1_200);
        RunForTests whole = RunForTests.of(other, 1_200);
        whole.run(JANUARY);

        Process killed = startRun((PGSimpleDataSource) source);
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(killed.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.readLine()).isEqualTo("3 chunks are done");
        }
        killed.destroyForcibly().waitFor();
        long left = Long.parseLong(store.ask("select count(*) from payslip"));
        RunSummary again = store.run(JANUARY);

        assertThat(left).isPositive().isLessThan(1_200);
        assertThat(again.tally().paid()).isEqualTo(1_200);
        assertThat(again.tally().replaced()).isZero();
        assertThat(store.ask("select string_agg(state, ',') from payrun")).isEqualTo("DONE");
        assertThat(store.results()).isEqualTo(whole.results());
    }

    private static Process startRun(PGSimpleDataSource source) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunsUntilKilled.class.getName(),
                        source.getUrl(),
                        source.getUser(),
                        source.getPassword())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void otherRunsOfTheMonthWait(DataSource source) {
        RunForTests store = RunForTests.of(source, 450);
        try (Payrun open = store.payruns().open(ORDER)) {
            assertThat(open.officers()).isEqualTo(450);
            assertThatThrownBy(() -> store.run(JANUARY))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("2026-01")
                    .hasMessageContaining("under way");
            assertThatThrownBy(() -> store.run(JANUARY, "U00001")).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> store.run(JANUARY.plusMonths(1))).isInstanceOf(Refusal.class);
        }
        try (Payrun unit = store.payruns().open(RunOrder.of(JANUARY, "U00000", null))) {
            assertThat(unit.officers()).isEqualTo(200);
            assertThatThrownBy(() -> store.run(JANUARY)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> store.run(JANUARY, "U00000")).isInstanceOf(Refusal.class);
            assertThat(store.run(JANUARY, "U00001").tally().paid()).isEqualTo(200);
        }
        assertThat(store.run(JANUARY).tally().paid()).isEqualTo(450);
    }

    /** A run is told to be done before it lets go of its month: a page that starts the next one at once was refused. */
    @Test
    void whoStartsAMomentTooEarlyIsServed(DataSource source) {
        RunForTests store = RunForTests.of(source, 450);
        CompletableFuture<RunSummary> next;
        try (Payrun open = store.payruns().open(ORDER)) {
            assertThat(open.officers()).isEqualTo(450);
            next = CompletableFuture.supplyAsync(() -> store.run(JANUARY));
            assertThat(Stream.generate(() -> store.ask(WAITING)).limit(LOOKS).anyMatch("1"::equals))
                    .isTrue();
        }
        assertThat(next.join().tally().paid()).isEqualTo(450);
    }

    private static long stopWhen(RunForTests store, long officers) {
        try (Payrun run = store.payruns().open(ORDER)) {
            AtomicLong reached = new AtomicLong();
            RunSummary summary = run.execute((done, all) -> {
                reached.set(done);
                if (done >= officers) {
                    run.stop();
                }
            });
            assertThat(summary).isNull();
            assertThat(reached.get()).isGreaterThanOrEqualTo(officers);
            return run.id();
        }
    }
}
