package org.fenglu.store.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * As whom the server runs. PostgreSQL refuses to run as root; then it runs in a user namespace, where root is nobody in
 * particular, and where namespaces are forbidden as another system user.
 */
final class ServerAccount {

    private static final List<String> SYSTEM_USERS = List.of("fenglu", "postgres", "nobody");

    private final List<String> prefix;
    private final @Nullable String systemUser;

    private ServerAccount(List<String> prefix, @Nullable String systemUser) {
        this.prefix = prefix;
        this.systemUser = systemUser;
    }

    /**
     * The account of the user who runs this process.
     *
     * @throws Refusal if the process is root and there is neither a user namespace nor another user
     */
    static ServerAccount ofThisMachine() {
        if (!isRoot()) {
            return new ServerAccount(List.of(), null);
        }
        if (ServerCommand.succeeds(List.of("unshare", "-U", "true"))) {
            return new ServerAccount(List.of("unshare", "-U"), null);
        }
        return SYSTEM_USERS.stream()
                .filter(user -> ServerCommand.succeeds(asUser(user, "true")))
                .findFirst()
                .map(ServerAccount::ofSystemUser)
                .orElseThrow(() -> new Refusal(Kind.UNAVAILABLE, "DATABASE_AS_ROOT", Map.of("found", "root")));
    }

    static ServerAccount ofSystemUser(String user) {
        return new ServerAccount(asUser(user), user);
    }

    /** The command as this account runs it. */
    List<String> running(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Where the server's programs are unpacked: a place that this account can enter. */
    Path cache(Map<String, String> environment) {
        return systemUser == null ? DataFolder.cache(environment) : Path.of("/var/cache/fenglu");
    }

    /** Hands a folder with what is in it to the account, where that is not the user of this process. */
    void own(Path folder) {
        if (systemUser == null) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            UserPrincipal owner =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(systemUser);
            for (Path path : paths.toList()) {
                Files.setOwner(path, owner);
            }
        } catch (UserPrincipalNotFoundException unknown) {
            throw new IllegalArgumentException("No such user: " + systemUser, unknown);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!ServerCommand.succeeds(asUser(systemUser, "test", "-w", folder.toString()))) {
            Map<String, String> parts = Map.of("found", folder.toString(), "user", systemUser);
            throw new Refusal(Kind.UNAVAILABLE, "DATA_FOLDER_CLOSED_TO_USER", parts);
        }
    }

    private static List<String> asUser(String user, String... command) {
        List<String> words = new ArrayList<>(List.of("runuser", "-u", user, "--"));
        words.addAll(List.of(command));
        return List.copyOf(words);
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException unknown) {
            return System.getProperty("user.name").equals("root");
        }
    }
}
