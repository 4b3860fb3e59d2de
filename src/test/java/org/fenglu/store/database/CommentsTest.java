package org.fenglu.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.fenglu.people.roster.EmptyStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Every table, view and column says what it holds, and numbers say their unit")
@ExtendWith(EmptyStore.class)
class CommentsTest {

    private static final Pattern UNIT =
            Pattern.compile("\\b(fen|parts per million|hundredths)\\b|^Number (of|that)|^Place |\\b[Yy]ear\\b|^Class ");

    private static final String RELATIONS = """
            select c.oid::regclass::text, coalesce(obj_description(c.oid, 'pg_class'), '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('public', 'fenglu_read') and c.relkind in ('r', 'v', 'm', 'p') order by 1
            """;

    private static final String COLUMNS = """
            select c.oid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod),
                   coalesce(col_description(c.oid, a.attnum), '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where n.nspname in ('public', 'fenglu_read') and c.relkind in ('r', 'v', 'm', 'p')
              and c.relname <> 'flyway_schema_history' order by 1
            """;

    private record Comment(String on, String words) {

        boolean isMissing() {
            return words.isBlank();
        }

        boolean isOfNumber() {
            return on.matches(".* (smallint|integer|bigint|numeric)(\\[])?");
        }

        boolean saysUnit() {
            return UNIT.matcher(words).find();
        }
    }

    @Test
    void tablesAndViews(DataSource store) throws SQLException {
        List<Comment> comments = comments(store, RELATIONS);

        assertThat(comments).hasSizeGreaterThan(40);
        assertThat(comments).filteredOn(Comment::isMissing).isEmpty();
    }

    @Test
    void columns(DataSource store) throws SQLException {
        List<Comment> comments = comments(store, COLUMNS);

        assertThat(comments).hasSizeGreaterThan(300);
        assertThat(comments).filteredOn(Comment::isMissing).isEmpty();
        assertThat(comments)
                .filteredOn(comment -> comment.isOfNumber() && !comment.saysUnit())
                .isEmpty();
    }

    @Test
    void numbersOfViewsSayTheirUnitInTheirNameWhereTheyAreMoney(DataSource store) throws SQLException {
        assertThat(comments(store, COLUMNS))
                .filteredOn(comment -> comment.on().startsWith("fenglu_read.") && comment.isOfNumber())
                .hasSizeGreaterThan(20)
                .allSatisfy(comment -> assertThat(comment.on().contains("_fen "))
                        .as(comment.toString())
                        .isEqualTo(comment.words().matches(".*\\bfen\\b.*")));
    }

    private static List<Comment> comments(DataSource store, String query) throws SQLException {
        List<Comment> found = new ArrayList<>();
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(new Comment(rows.getString(1), rows.getString(2)));
            }
        }
        return found;
    }
}
