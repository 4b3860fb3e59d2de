package org.fenglu.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class FolderTree {

    private FolderTree() {}

    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** Deletes what an interrupted attempt left in a folder, known by how its name begins. */
    static void deleteLeftOver(Path folder, String beginning) throws IOException {
        List<Path> leftOver;
        try (Stream<Path> paths = Files.list(folder)) {
            leftOver = paths.filter(path -> path.getFileName().toString().startsWith(beginning))
                    .toList();
        }
        for (Path path : leftOver) {
            delete(path);
        }
    }
}
