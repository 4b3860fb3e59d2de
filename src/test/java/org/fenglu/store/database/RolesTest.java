package org.fenglu.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.words.wording.Refusal;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Who may do what in the database")
class RolesTest {

    private static final String TABLES = "pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'";
    private static final String OWNER = "select string_agg(distinct pg_get_userbyid(relowner), ' ') from " + TABLES;

    @TempDir
    static Path folder;

    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.open(folder.resolve("data"), Map.of());
        database.prepare();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "update officer set status = 'REGULAR'",
                "delete from officer",
                "truncate officer",
                "alter table officer drop column status",
                "alter table officer disable trigger officer_only_grows",
                "drop trigger officer_only_grows on officer",
                "drop table officer",
                "update payslip set net = 0",
                "truncate payslip",
                "alter table payslip disable trigger all",
                "delete from payslip_superseded",
                "update payrun set known_at = now()",
                "delete from payrun",
                "update release_decision set decided_by = 'x'",
                "delete from claim_entry",
                "update scenario set name = 'x'",
                "update flyway_schema_history set checksum = 1",
                "create table another (id int)",
                "create function refuse_change() returns trigger language sql as ''",
                "create or replace function person(name text) returns text language sql as 'select name'",
                "alter function refuse_change() rename to allow_change",
                "set role fenglu_owner",
                "set session_replication_role = replica",
                "alter role fenglu_program superuser",
                "create role another",
                "copy officer to program 'cat'"
            })
    void isRefusedToTheProgram(String command) {
        assertThatThrownBy(() -> execute(database.address(), command))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be superuser).*");
    }

    @Test
    void programChangesNothingButWhatIsNamed() throws SQLException {
        DatabaseAddress program = database.address();
        assertThat(list(
                        program,
                        "select relname from " + TABLES + " and has_table_privilege(oid, 'DELETE') order by 1"))
                .containsExactly("finding", "payslip", "scenario");
        assertThat(list(program, "select relname from " + TABLES + " and has_any_column_privilege(oid, 'UPDATE')"))
                .containsExactly("payrun");
        assertThat(list(program, "select relname from " + TABLES + " and has_table_privilege(oid, 'TRUNCATE,TRIGGER')"))
                .isEmpty();
        assertThat(list(program, "select relname from " + TABLES + " and not has_table_privilege(oid, 'INSERT')"))
                .containsExactly("flyway_schema_history");
        assertThat(list(program, OWNER)).containsExactly("fenglu_owner");
        assertThat(list(
                        program,
                        "select rolname from pg_roles where rolname like 'fenglu_%' and (rolsuper or rolcreaterole"
                                + " or rolcreatedb or rolreplication or rolbypassrls)"))
                .isEmpty();
    }

    @Test
    void programHasStatisticsGatheredOfWhatIsImportedAndOfNothingElse() throws SQLException {
        execute(database.address(), "select gather_statistics('officer')");
        assertThatThrownBy(() -> execute(database.address(), "select gather_statistics('payslip')"))
                .hasMessageContaining("No table that is imported");
        assertThatThrownBy(() -> execute(reader(), "select public.gather_statistics('officer')"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void readerSelectsViewsAndNothingElse() throws SQLException {
        List<String> views =
                list(reader(), "select relname from pg_class where relnamespace = 'fenglu_read'::regnamespace");
        assertThat(views).contains("payslip", "payslip_line", "officer", "payrun", "finding", "release");
        for (String view : views) {
            assertThat(list(reader(), "select count(*) from fenglu_read." + view))
                    .hasSize(1);
        }
        for (String relation : list(
                database.owner(),
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')")) {
            assertThatThrownBy(() -> execute(reader(), "select from public." + relation))
                    .as(relation)
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # command                                    | words
          create temporary table x (id int)           | read-only transaction
          set default_transaction_read_only = off; insert into finding (month) values (null) | permission denied
          set default_transaction_read_only = off; delete from public.payslip | permission denied
          set default_transaction_read_only = off; create temporary table x (id int) | permission denied
          set default_transaction_read_only = off; create table public.x (id int) | permission denied
          set role fenglu_program                     | permission denied
        """)
    void isRefusedToTheReader(String command, String words) {
        assertThatThrownBy(() -> execute(reader(), command)).hasMessageContaining(words);
    }

    @Test
    void readerFindsTheViewsByTheirBareNames() throws SQLException {
        assertThat(list(reader(), "select to_regclass('payslip_line')::text")).containsExactly("payslip_line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres.password", "program.password", "read.password"})
    void passwordsAreForTheirOwnerOnly(String file) throws Exception {
        Path path = folder.resolve("data").resolve(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void folderOfAnOlderVersionIsTakenOver(@TempDir Path older) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.open(older)) {
            DatabaseAddress single = server.administrator();
            Flyway.configure().dataSource(single.source()).target("7").load().migrate();
            execute(single, "insert into acceptance values ('scheme/x@2026-01-01', '张三', '见文件', now(), null)");
            assertThat(list(single, OWNER)).containsExactly("fenglu");
            assertThat(older.resolve("program.password")).doesNotExist();
        }
        for (int time = 0; time < 3; time++) {
            try (Database upgraded = Database.open(older, Map.of())) {
                upgraded.prepare();
                assertThat(list(upgraded.address(), "select accepted_by from acceptance"))
                        .containsExactly("张三");
                assertThat(list(upgraded.address(), OWNER)).containsExactly("fenglu_owner");
                assertThatThrownBy(() -> execute(upgraded.address(), "delete from acceptance"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> execute(upgraded.owner(), "delete from acceptance"))
                        .hasMessageContaining("only ever added");
            }
            Files.delete(older.resolve(time == 0 ? "program.password" : "read.password")); // is made again
        }
    }

    @Test
    void interruptedPreparationIsDoneAgain() throws SQLException {
        execute(database.owner(), "revoke insert on officer from fenglu_program");
        RoleScript.UNPREPARED.run(database.owner(), Map.of("fenglu.program", "fenglu_program"));
        assertThat(Schema.isNewest(database.address().source())).isFalse();

        database.prepare();

        assertThat(Schema.isNewest(database.address().source())).isTrue();
        assertThat(list(database.address(), "select has_table_privilege('officer', 'INSERT')::text"))
                .containsExactly("true");
    }

    @Test
    void serverOfOnesOwnHasAnOwnerAndALesserRole() throws SQLException {
        execute(
                database.administrator(),
                "create role pay_owner login password 'o'; create role pay login password 'p'");
        execute(database.administrator(), "create database pay owner pay_owner");
        String url = database.administrator().url().replace("/postgres?", "/pay?");
        Map<String, String> lesser = Map.of("FENGLU_DB_URL", url, "FENGLU_DB_USER", "pay", "FENGLU_DB_PASSWORD", "p");
        Map<String, String> both = new HashMap<>(lesser);
        both.putAll(Map.of("FENGLU_DB_OWNER", "pay_owner", "FENGLU_DB_OWNER_PASSWORD", "o"));

        assertThatThrownBy(() -> prepared(lesser)).isInstanceOf(Refusal.class).hasMessageContaining("may not make");
        DatabaseAddress program = prepared(both);
        assertThat(prepared(lesser)).isEqualTo(program);

        assertThat(list(program, OWNER)).containsExactly("pay_owner");
        execute(program, "insert into acceptance values ('scheme/x@2026-01-01', '张三', '见文件', now(), null)");
        assertThatThrownBy(() -> execute(program, "delete from acceptance")).hasMessageContaining("permission denied");
    }

    private static DatabaseAddress prepared(Map<String, String> environment) {
        try (Database named = Database.open(folder, environment)) {
            named.prepare();
            return named.address();
        }
    }

    private static DatabaseAddress reader() {
        return new DatabaseAddress(
                database.address().url(),
                ServerPassword.READER.user(),
                ServerPassword.READER.read(folder.resolve("data")));
    }

    private static void execute(DatabaseAddress as, String command) throws SQLException {
        try (Connection connection = as.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : command.split("; ")) {
                statement.execute(one);
            }
        }
    }

    private static List<String> list(DatabaseAddress as, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = as.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
