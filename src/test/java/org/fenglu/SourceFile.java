package org.fenglu;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source file as the compiler's own parser sees it.
 *
 * @param path where it is
 * @param text what stands in it
 * @param types the names of its types
 * @param methods its methods and constructors with a body
 * @param numbers its number literals
 * @param texts its literals of text
 * @param rowsOfText the lines that stand in text blocks, from 1
 */
record SourceFile(
        Path path,
        String text,
        List<String> types,
        List<Method> methods,
        List<Number> numbers,
        List<Text> texts,
        Set<Integer> rowsOfText) {

    /** A method: where, how many parameters, and how many lines between its braces. */
    record Method(Path path, String name, int parameters, long bodyLines, Kind kind) {
        @Override
        public String toString() {
            return path.getFileName() + " " + name;
        }
    }

    /** What a method is for: the parts of a value, the rows of a test's table, work inside a room, or work. */
    enum Kind {
        VALUE,
        TABLE,
        /** A constructor that is not public, or a private method: one place calls it. */
        INSIDE,
        WORK
    }

    /** A number literal: where, and its digits. */
    record Number(Path path, long line, String digits) {

        /** Powers of ten and scales that money is made of are declared where money is. */
        boolean isArithmeticOfMoney() {
            return path.toString().contains("kernel/money/");
        }

        @Override
        public String toString() {
            return path + ":" + line + " " + digits;
        }
    }

    /** A literal of text: where, and what it says. */
    record Text(Path path, long line, String text) {
        @Override
        public String toString() {
            return path + ":" + line + " " + text;
        }
    }

    static List<SourceFile> readAll(List<Path> folders) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    texts.put(file, Files.readString(file));
                }
            }
        }
        return parse(texts);
    }

    /** Parses texts by their paths, all in one go: a compiler takes long to start. */
    static List<SourceFile> parse(Map<Path, String> texts) throws IOException {
        List<Source> files = texts.entrySet().stream()
                .map(text -> new Source(text.getKey(), text.getValue()))
                .toList();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<SourceFile> sources = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            Path path = Path.of(unit.getSourceFile().toUri().getPath().substring(1));
            SourceFile source = new SourceFile(
                    path,
                    texts.get(path),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new HashSet<>());
            new Reader(source, unit, positions).scan(unit, null);
            sources.add(source);
        }
        return sources;
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** Whether nothing of it is in the program: tests, and the benchmarks. */
    boolean isTest() {
        return path.startsWith("src/test") || path.startsWith("src/bench");
    }

    boolean isKernel() {
        return path.toString().contains("src/main/java/org/fenglu/kernel/");
    }

    /** A text that the compiler reads. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Path path, String text) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Reader extends TreePathScanner<Void, Void> {

        private final SourceFile source;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Reader(SourceFile source, CompilationUnitTree unit, SourcePositions positions) {
            this.source = source;
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!type.getSimpleName().isEmpty()) {
                source.types.add(type.getSimpleName().toString());
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long lines = method.getBody() == null
                    ? 0
                    : line(positions.getEndPosition(unit, method.getBody()))
                            - line(positions.getStartPosition(unit, method.getBody()))
                            - 1;
            source.methods.add(new Method(
                    source.path,
                    method.getName().toString(),
                    method.getParameters().size(),
                    lines,
                    kind(method)));
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof java.lang.Number number) {
                long line = line(positions.getStartPosition(unit, literal));
                source.numbers.add(
                        new Number(source.path, line, number.toString().replace("-", "")));
            }
            if (literal.getValue() instanceof String text) {
                source.texts.add(new Text(source.path, line(positions.getStartPosition(unit, literal)), text));
                long last = line(positions.getEndPosition(unit, literal));
                for (long row = line(positions.getStartPosition(unit, literal)) + 1; row < last; row++) {
                    source.rowsOfText.add((int) row);
                }
            }
            return super.visitLiteral(literal, nothing);
        }

        private Kind kind(MethodTree method) {
            Tree.Kind type = getCurrentPath().getParentPath().getLeaf().getKind();
            if (method.getReturnType() == null && (type == Tree.Kind.RECORD || type == Tree.Kind.ENUM)) {
                return Kind.VALUE;
            }
            boolean isTable = String.valueOf(method.getReturnType()).equals("Stream<Arguments>");
            if (isTable) {
                return Kind.TABLE;
            }
            Set<Modifier> modifiers = method.getModifiers().getFlags();
            boolean isConstructor = method.getReturnType() == null;
            boolean isInside = isConstructor ? !modifiers.contains(PUBLIC) : modifiers.contains(PRIVATE);
            return isInside ? Kind.INSIDE : Kind.WORK;
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
