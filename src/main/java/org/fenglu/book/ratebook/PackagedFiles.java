package org.fenglu.book.ratebook;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The rate files inside the program: in its jar, or in the folder of its classes while it is developed. */
final class PackagedFiles {

    private static final String FOLDER = "rates/";
    private static final String ONE_OF_THEM = FOLDER + SourceList.FILE;

    private PackagedFiles() {}

    static Map<String, byte[]> all() {
        return all(Thread.currentThread().getContextClassLoader());
    }

    static Map<String, byte[]> all(ClassLoader program) {
        URL one = program.getResource(ONE_OF_THEM);
        if (one == null) {
            throw new IllegalStateException("The program was built without " + ONE_OF_THEM);
        }
        try {
            return one.openConnection() instanceof JarURLConnection jar ? filesInJar(jar) : filesInFolder(one.toURI());
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException("The rate files of the program cannot be read at " + one, broken);
        }
    }

    private static Map<String, byte[]> filesInJar(JarURLConnection connection) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(FOLDER.length()), content.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> filesInFolder(URI one) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path folder = Path.of(one).resolveSibling("");
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
