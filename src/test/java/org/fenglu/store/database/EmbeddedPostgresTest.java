package org.fenglu.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.fenglu.words.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path temporary;

    @Test
    void keepsWhatIsCommittedOverARestart() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.open(folder())) {
            execute(server, "create table kept (id int primary key, name text)");
            execute(server, "insert into kept values (1, '俸禄')");
        }
        assertThat(serverProcess()).isEmpty();
        try (EmbeddedPostgres server = EmbeddedPostgres.open(folder())) {
            assertThat(firstText(server, "select name from kept where id = 1")).isEqualTo("俸禄");
        }
    }

    @Test
    void recoversWhenTheServerIsKilled() throws Exception {
        EmbeddedPostgres killed = EmbeddedPostgres.open(folder());
        execute(killed, "create table kept (id int)");
        execute(killed, "insert into kept values (7)");
        ProcessHandle process =
                ProcessHandle.of(serverProcess().orElseThrow().pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(1, TimeUnit.MINUTES);
        killed.close();
        try (EmbeddedPostgres server = EmbeddedPostgres.open(folder())) {
            assertThat(firstText(server, "select id from kept")).isEqualTo("7");
        }
    }

    @Test
    void isSharedBetweenProcessesAndStoppedByTheLastOne() throws Exception {
        Process other = startOther();
        try (BufferedReader answers = other.inputReader()) {
            String address = answers.readLine();
            EmbeddedPostgres here = EmbeddedPostgres.open(folder());
            assertThat(here.administrator().url()).isEqualTo(address);
            other.getOutputStream().close();
            assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(firstText(here, "select 1")).isEqualTo("1");
            here.close();
            assertThat(serverProcess()).isEmpty();
        }
    }

    @Test
    void usesTheServerThatOutlivedItsKilledProcess() throws Exception {
        Process other = startOther();
        try (BufferedReader answers = other.inputReader()) {
            String address = answers.readLine();
            other.destroyForcibly().waitFor();
            try (EmbeddedPostgres here = EmbeddedPostgres.open(folder())) {
                assertThat(here.administrator().url()).isEqualTo(address);
                assertThat(firstText(here, "select 1")).isEqualTo("1");
            }
            assertThat(serverProcess()).isEmpty();
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.open(folder())) {
            String url = server.administrator().url();
            assertThatThrownBy(() ->
                            DriverManager.getConnection(url, "fenglu", "guess").close())
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
        Path password = folder().resolve("postgres.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsCommitsDurable() throws SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.open(folder())) {
            assertThat(firstText(server, "show fsync")).isEqualTo("on");
            assertThat(firstText(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(firstText(server, "show full_page_writes")).isEqualTo("on");
            assertThat(firstText(server, "show server_version")).startsWith("17.6");
        }
    }

    @Test
    void ignoresTheTraceOfAServerWhoseNumberAnotherProgramHas() throws Exception {
        EmbeddedPostgres.open(folder()).close();
        String trace = ProcessHandle.current().pid() + "\n" + folder() + "\n1\n5432\n\n127.0.0.1\n  1 1\nready   \n";
        Files.writeString(folder().resolve("postgres/postmaster.pid"), trace);
        try (EmbeddedPostgres server = EmbeddedPostgres.open(folder())) {
            assertThat(firstText(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesAFolderOfAnotherVersion() throws Exception {
        EmbeddedPostgres.open(folder()).close();
        Files.writeString(folder().resolve("postgres/PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedPostgres.open(folder()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("PostgreSQL 16");
    }

    @Test
    void refusesAFileWhereAFolderBelongs() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedPostgres.open(file.resolve("data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void startsNothingWhereAServerIsNamed() {
        Map<String, String> named = Map.of("FENGLU_DB_URL", "jdbc:postgresql://db/pay", "FENGLU_DB_USER", "pay");
        try (Database database = Database.open(folder(), named)) {
            assertThat(database.address()).isEqualTo(new DatabaseAddress("jdbc:postgresql://db/pay", "pay", ""));
            assertThat(folder()).doesNotExist();
        }
    }

    @Test
    void runsAsASystemUserWhereNamespacesAreForbidden() throws Exception {
        boolean canBePostgres = ServerCommand.succeeds(java.util.List.of("runuser", "-u", "postgres", "--", "true"));
        assumeTrue(canBePostgres, "only root can become another user, and only one that is there");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        ServerAccount account = ServerAccount.ofSystemUser("postgres");
        try (EmbeddedPostgres server = EmbeddedPostgres.open(folder(), account)) {
            assertThat(firstText(server, "select 1")).isEqualTo("1");
        }
    }

    private Path folder() {
        return temporary.resolve("data");
    }

    private java.util.Optional<ServerProcess> serverProcess() {
        return ServerProcess.on(folder().resolve("postgres"));
    }

    private Process startOther() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", classes, HoldsDatabase.class.getName(), folder().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String firstText(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        DatabaseAddress address = server.administrator();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
