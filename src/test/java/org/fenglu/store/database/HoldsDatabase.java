package org.fenglu.store.database;

import java.io.IOException;
import java.nio.file.Path;

/** A program for tests: opens the database of a folder, prints its address, holds it until its input ends. */
final class HoldsDatabase {

    private HoldsDatabase() {}

    public static void main(String[] arguments) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.open(Path.of(arguments[0]))) {
            System.out.println(server.administrator().url());
            System.in.readAllBytes();
        }
    }
}
