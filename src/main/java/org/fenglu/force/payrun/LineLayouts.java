package org.fenglu.force.payrun;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.LineLayout;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.words.wording.Wording;

/** The lists of lines that payslips share, each kept once under a number; safe to share between threads. */
public final class LineLayouts {

    private final DataSource database;
    private final Map<LineLayout, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, LineLayout> layouts = new ConcurrentHashMap<>();

    /** Reads and keeps layouts in a database. */
    public LineLayouts(DataSource database) {
        this.database = database;
    }

    /** Returns the number of a layout, which is kept from now on. */
    int idOf(LineLayout layout) {
        return ids.computeIfAbsent(layout, this::keep);
    }

    /** Returns the layout kept under a number. */
    public LineLayout of(int id) {
        return layouts.computeIfAbsent(id, this::read);
    }

    private int keep(LineLayout layout) {
        byte[] hash = hash(layout);
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into line_layout (hash, codes, names, sections)"
                            + " values (?, ?, ?, ?) on conflict (hash) do nothing")) {
                insert.setBytes(1, hash);
                insert.setArray(2, texts(connection, layout, LineDefinition::code));
                insert.setArray(3, texts(connection, layout, Wording.CHINESE::of));
                insert.setArray(
                        4, texts(connection, layout, line -> line.section().name()));
                insert.executeUpdate();
            }
            try (PreparedStatement select = connection.prepareStatement("select id from line_layout where hash = ?")) {
                select.setBytes(1, hash);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The list of lines cannot be kept", failed);
        }
    }

    private LineLayout read(int id) {
        String query = "select codes, names, sections from line_layout where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setInt(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                String[] codes = (String[]) row.getArray(1).getArray();
                String[] names = (String[]) row.getArray(2).getArray();
                String[] sections = (String[]) row.getArray(3).getArray();
                List<LineDefinition> lines = new ArrayList<>();
                for (int at = 0; at < codes.length; at++) {
                    lines.add(new LineDefinition(codes[at], names[at], PayslipSection.valueOf(sections[at])));
                }
                return layout(lines);
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The list of lines " + id + " cannot be read", failed);
        }
    }

    /** A layout of this program's statutory lines knows their places; one of another version only its own codes. */
    private static LineLayout layout(List<LineDefinition> lines) {
        LineLayout stored = LineLayout.stored(lines);
        int ofScheme = lines.size() - StatutoryLine.values().length;
        if (ofScheme < 0) {
            return stored;
        }
        LineLayout current = LineLayout.of(lines.subList(0, ofScheme));
        return isAlike(current.lines(), lines) ? current : stored;
    }

    /** The stored names of statutory lines are for readers of the table; here their words are found by their codes. */
    private static boolean isAlike(List<LineDefinition> current, List<LineDefinition> stored) {
        return IntStream.range(0, stored.size())
                .allMatch(at -> current.get(at).code().equals(stored.get(at).code())
                        && current.get(at).section() == stored.get(at).section());
    }

    private static Array texts(Connection connection, LineLayout layout, Function<LineDefinition, String> part)
            throws SQLException {
        return connection.createArrayOf(
                "text", layout.lines().stream().map(part).toArray(String[]::new));
    }

    private static byte[] hash(LineLayout layout) {
        StringBuilder text = new StringBuilder();
        for (LineDefinition line : layout.lines()) {
            text.append(line.code()).append('\t').append(Wording.CHINESE.of(line));
            text.append('\t').append(line.section()).append('\n');
        }
        return DigestUtils.sha256(text.toString());
    }
}
