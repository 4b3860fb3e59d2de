package org.fenglu.demo;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import org.fenglu.store.database.DatabaseForTests;

/** An empty store for the tests that show a force, since a force is not shown beside another roster. */
public final class OwnStore implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(DatabaseForTests.class));
    }
}
