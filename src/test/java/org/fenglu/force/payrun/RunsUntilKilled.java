package org.fenglu.force.payrun;

import java.util.concurrent.CountDownLatch;
import org.postgresql.ds.PGSimpleDataSource;

/** A program for tests: runs January; when three chunks are done it says so and waits in the middle to be killed. */
final class RunsUntilKilled {

    private RunsUntilKilled() {}

    public static void main(String[] arguments) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(arguments[0]);
        source.setUser(arguments[1]);
        source.setPassword(arguments[2]);
        RunForTests store = new RunForTests(source, 0);
        CountDownLatch never = new CountDownLatch(1);
        store.payruns().run(RunOrder.of(RunForTests.JANUARY, null, null), (done, all) -> {
            if (done >= 3 * 64) {
                System.out.println("3 chunks are done");
                await(never);
            }
        });
    }

    private static void await(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
