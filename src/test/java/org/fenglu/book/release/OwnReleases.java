package org.fenglu.book.release;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import org.fenglu.store.database.DatabaseForTests;

/** A database of their own for the tests that publish rates by which no other test may be paid. */
public final class OwnReleases implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(DatabaseForTests.class));
    }
}
