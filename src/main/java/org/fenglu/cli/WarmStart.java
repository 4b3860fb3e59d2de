package org.fenglu.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.fenglu.store.database.DataFolder;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Starts the service in a second process of this program, whose classes come ready from an archive. More than half of
 * a start goes into reading classes, and the virtual machine takes an archive only as an argument, which the command
 * {@code java -jar} does not give. The first start leaves the archive in the user's cache when it ends.
 *
 * <p>Where anything stands in the way, this process does the work itself; the archive only saves time. Until the other
 * one runs nothing else happens, so no lambda, stream or joined text stands in its way here: the first of each kind
 * takes the virtual machine longer than all the rest of this class. See docs/decisions/0012-warm-start.md.
 */
final class WarmStart {

    /**
     * On two processors the compilers take more time from a start than they give back. What runs only then stays
     * below these counts; what calculates passes them within its first seconds. With twice these counts a run was seen
     * to become fast a month later.
     */
    private static final List<String> LESS_COMPILING = List.of(
            "-XX:CompileThresholdScaling=5",
            "-XX:Tier4InvocationThreshold=10000",
            "-XX:Tier4MinInvocationThreshold=1200",
            "-XX:Tier4CompileThreshold=30000",
            "-XX:Tier4BackEdgeThreshold=80000");

    /** An archive whose place in memory is taken as it was written needs no calculation of each address in it. */
    private static final List<String> ARCHIVE_IN_ITS_PLACE =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

    private static final String MARK = "fenglu.warm";
    private static final Set<Integer> ENDS_OF_A_SERVICE = Set.of(ExitCode.DONE, 128 + 2, 128 + 15);

    private final Path archive;
    private final Path unfinished;

    private final Path program;

    /** Each place of the program has an archive of its own, since the virtual machine takes it for that place only. */
    private WarmStart(Path folder, Path program) {
        String place = Integer.toHexString(program.toString().hashCode());
        String name = String.join("-", "classes", System.getProperty("java.runtime.version"), place);
        String process = Long.toString(ProcessHandle.current().pid());
        this.archive = folder.resolve(name.concat(".jsa"));
        this.unfinished = folder.resolve(String.join("-", name, process).concat(".part"));
        this.program = program;
    }

    /** Runs {@code serve} warm to its end; returns its exit code, or empty where this process is to do the work. */
    static OptionalInt run(String... arguments) {
        if (System.getProperty(MARK) != null) {
            endWithParent();
            HeadStart.begin(); // only a service is started warm
            return OptionalInt.empty();
        }
        boolean isOff = "off".equals(System.getenv("FENGLU_WARM_START"));
        Path program = isOff || !isPlainServe(arguments) ? null : program();
        List<String> flags = program == null ? null : flags();
        if (program == null || flags == null) {
            return OptionalInt.empty();
        }
        try {
            Path cache = Files.createDirectories(DataFolder.cache(System.getenv()));
            return OptionalInt.of(new WarmStart(cache, program).run(flags, arguments));
        } catch (IOException | RuntimeException unable) {
            Logger.getLogger(WarmStart.class).debug("No warm start", unable);
            return OptionalInt.empty();
        }
    }

    private static boolean isPlainServe(String... arguments) {
        List<String> given = List.of(arguments);
        return !given.isEmpty() && given.get(0).equals("serve") && !given.contains("--help") && !given.contains("-h");
    }

    private int run(List<String> flags, String... arguments) throws IOException {
        boolean isThere = Files.isRegularFile(archive) && isNewerThanTheProgram();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LESS_COMPILING);
        command.addAll(ARCHIVE_IN_ITS_PLACE);
        command.addAll(flags);
        command.add((isThere ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=")
                .concat((isThere ? archive : unfinished).toString()));
        command.addAll(List.of("-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr", "-D" + MARK + "=true"));
        command.addAll(List.of("-jar", program.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(ending(process));
        return awaitEnd(process);
    }

    private boolean isNewerThanTheProgram() throws IOException {
        return Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(program)) > 0;
    }

    /** A signal to this process ends the other one, and waits for it. */
    private Thread ending(Process process) {
        return new Thread("warm-ending") {
            @Override
            public void run() {
                process.destroy();
                awaitEnd(process);
            }
        };
    }

    private int awaitEnd(Process process) {
        try {
            int code = process.waitFor();
            keep(code);
            return code;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILURE;
        }
    }

    /** Puts a finished archive in its place at once, so that a start finds a whole one or none. */
    private synchronized void keep(int code) {
        try {
            if (ENDS_OF_A_SERVICE.contains(code) && Files.isRegularFile(unfinished)) {
                Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(unfinished);
        } catch (IOException broken) {
            Logger.getLogger(WarmStart.class).debug("The class archive was not kept", broken);
        }
    }

    /** The packaged program, or null where this runs from its sources. */
    private static @Nullable Path program() {
        CodeSource source = WarmStart.class.getProtectionDomain().getCodeSource();
        try {
            Path program = source == null ? null : Path.of(source.getLocation().toURI());
            return program != null && Files.isRegularFile(program) ? program : null;
        } catch (URISyntaxException notAFile) {
            return null;
        }
    }

    /** What was given to this virtual machine, or null where a second one could not be given the same. */
    private static @Nullable List<String> flags() {
        List<String> given = List.of(ProcessHandle.current().info().arguments().orElse(new String[0]));
        int end = given.indexOf("-jar");
        if (end < 0) {
            return null;
        }
        for (String flag : given.subList(0, end)) {
            if (isUnfitForAnArchive(flag)) {
                return null;
            }
        }
        return given.subList(0, end);
    }

    /** Whether a flag meddles with classes: an agent, a flight recording, an archive of its own. */
    private static boolean isUnfitForAnArchive(String flag) {
        return flag.contains("agent") || flag.contains("Flight") || flag.contains("Archive") || flag.contains("share");
    }

    /** Ends this process when the one that started it is gone, however that came about. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(ExitCode.DONE)));
    }
}
