package org.fenglu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A script, a style sheet or a file of SQL, read by its lines. A function is told by its indentation: its first line
 * ends with the brace that opens it, its last begins with the brace that closes it, and both are indented alike.
 *
 * @param path where it is
 * @param text what stands in it
 */
record ScriptFile(Path path, String text) {

    private static final List<String> ENDINGS = List.of(".js", ".css", ".sql");

    /** What npm installs is not ours. */
    private static final String INSTALLED = "node_modules";

    /** A function: where it begins, how many parameters it names in that line, and its lines between the braces. */
    record Function(Path path, int line, int parameters, int bodyLines) {
        @Override
        public String toString() {
            return path + ":" + line;
        }
    }

    static List<ScriptFile> readAll(Path folder) throws IOException {
        List<ScriptFile> scripts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                if (ENDINGS.stream().anyMatch(file.toString()::endsWith)
                        && !file.toString().contains(INSTALLED)) {
                    scripts.add(new ScriptFile(file, Files.readString(file)));
                }
            }
        }
        return scripts;
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The functions and blocks of JavaScript that open at the end of a line. */
    List<Function> functions() {
        if (!path.toString().endsWith(".js")) {
            return List.of();
        }
        List<String> lines = lines();
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).endsWith(") {") || lines.get(at).endsWith("=> {"))
                .mapToObj(at -> new Function(path, at + 1, parameters(lines.get(at)), lastLine(lines, at) - at - 1))
                .toList();
    }

    private int lastLine(List<String> lines, int first) {
        String close = " ".repeat(indentation(lines.get(first))) + "}";
        return IntStream.range(first + 1, lines.size())
                .filter(at -> lines.get(at).startsWith(close))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        path + ":" + (first + 1) + " is closed by no brace that is indented like its first line"));
    }

    /** Counts what is separated by commas in the last parentheses of a line, whatever is in brackets of its own. */
    private static int parameters(String line) {
        int depth = 0;
        int count = 0;
        for (int at = line.lastIndexOf(')'); at >= 0; at--) {
            char sign = line.charAt(at);
            depth += ")]}".indexOf(sign) >= 0 ? 1 : "([{".indexOf(sign) >= 0 ? -1 : 0;
            if (depth == 0) {
                return line.charAt(at + 1) == ')' ? 0 : count + 1;
            }
            count += depth == 1 && sign == ',' ? 1 : 0;
        }
        return 0;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
