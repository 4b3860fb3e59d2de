package org.fenglu.build;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fingerprint of the rules: SHA-256 over the tokens of their sources, without white space and comments.
 *
 * <p>The build writes it into the program. It depends on no compiler, so it is the same on every JDK; a comment or a
 * line break leaves it as it is, and any other change of a rule does not.
 */
public final class RuleTokens {

    private static final JavaParser PARSER =
            new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));

    private RuleTokens() {}

    /** Writes the fingerprint of the sources under the first folder into the file that is named second. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, HexFormat.of().formatHex(fingerprint(Path.of(arguments[0]))));
    }

    /** Returns the fingerprint of all Java sources under a folder, file by file in the order of their paths. */
    public static byte[] fingerprint(Path folder) throws IOException {
        MessageDigest digest = sha256();
        for (Path source : sources(folder)) {
            digest.update(tokens(Files.readString(source)).getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    /** Returns the tokens of one source, each on a line. */
    static String tokens(String source) {
        CompilationUnit unit = PARSER.parse(source)
                .getResult()
                .orElseThrow(() -> new IllegalArgumentException("No Java source: " + source));
        TokenRange tokens = unit.getTokenRange().orElseThrow();
        StringBuilder text = new StringBuilder();
        for (JavaToken token : tokens) {
            if (!token.getCategory().isWhitespaceOrComment()) {
                text.append(token.getText()).append('\n');
            }
        }
        return text.toString();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted(Comparator.comparing(
                            file -> folder.relativize(file).toString().replace('\\', '/')))
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK has SHA-256", absent);
        }
    }
}
