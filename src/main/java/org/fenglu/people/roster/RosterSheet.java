package org.fenglu.people.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.DeductionClaim;

/**
 * Proposed rows of the roster as a file that {@code import roster} takes in: each employment as it is newest recorded,
 * with a new grade from a new day on. The person who imports the file approves it; writing it changes nothing.
 */
public final class RosterSheet {

    /** Columns of the file that stand in the table as they are. */
    private static final List<String> PLAIN = List.of(
            "officer_no",
            "unit",
            "hired_on",
            "left_on",
            "region",
            "scheme",
            "form",
            "payer",
            "status",
            "service_from",
            "step",
            "post_family",
            "post",
            "post_grade",
            "position",
            "education",
            "skill",
            "zone",
            "tax_mode",
            "name_zh");

    private static final List<String> MONEY = List.of("last_year_average_wage", "contract_wage", "last_year_income");

    private static final String NEWEST = "select * from officer where unit = ? and officer_no = ? and hired_on = ?"
            + " and recorded_at <= ? and valid_from <= ? order by recorded_at desc, valid_from desc limit 1";

    private RosterSheet() {}

    /** Writes a row for each change, in the order given. */
    public static void write(Connection connection, List<GradeChange> changes, Instant knownAt, Writer writer)
            throws SQLException, IOException {
        CsvWriter csv = CsvWriter.builder().build(writer);
        List<String> header = null;
        try (PreparedStatement select = connection.prepareStatement(NEWEST)) {
            for (GradeChange change : changes) {
                Map<String, String> row = row(select, change, knownAt);
                if (header == null) {
                    header = List.copyOf(row.keySet());
                    csv.writeRecord(header);
                }
                csv.writeRecord(row.values());
            }
        }
        csv.flush();
    }

    private static Map<String, String> row(PreparedStatement select, GradeChange change, Instant knownAt)
            throws SQLException {
        List<Object> key = List.of(change.unit(), change.officerNo(), change.hiredOn());
        for (int place = 0; place < key.size(); place++) {
            select.setObject(place + 1, key.get(place));
        }
        select.setObject(key.size() + 1, knownAt.atOffset(ZoneOffset.UTC));
        select.setObject(key.size() + 2, change.validFrom());
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("The roster has no row of " + change);
            }
            return cells(row, change);
        }
    }

    private static Map<String, String> cells(ResultSet row, GradeChange change) throws SQLException {
        Map<String, String> cells = new TreeMap<>();
        for (String column : PLAIN) {
            String text = row.getString(column);
            cells.put(column, text == null ? "" : text);
        }
        for (String column : MONEY) {
            Long fen = row.getObject(column, Long.class);
            cells.put(column, fen == null ? "" : Money.ofFen(fen).toString());
        }
        cells.put("grade", change.grade());
        cells.put("valid_from", change.validFrom().toString());
        cells.put("fund_rate", new Rate(row.getLong("fund_ppm")).toString());
        cells.put("supplementary_fund_rate", new Rate(row.getLong("supplementary_fund_ppm")).toString());
        cells.put("first_job", row.getBoolean("first_job") ? "yes" : "no");
        cells.put("cancelled", "no");
        cells.put("personal", personal(row.getString("personal")));
        cells.put("claims", claims(row.getString("claims")));
        return cells;
    }

    private static String personal(String stored) {
        List<String> amounts = new ArrayList<>();
        new TreeMap<>(CanonicalText.amounts(stored)).forEach((code, amount) -> amounts.add(code + "=" + amount));
        return String.join(ListCells.NEXT, amounts);
    }

    private static String claims(String stored) {
        return CanonicalText.claims(stored).stream()
                .map(RosterSheet::claim)
                .collect(Collectors.joining(ListCells.NEXT));
    }

    private static String claim(DeductionClaim claim) {
        Money claimed = claim.claimed();
        String text = String.join(
                ":",
                claim.item().name(),
                claim.share().toString(),
                claim.from().toString(),
                claim.to() == null ? "" : claim.to().toString(),
                claim.filedOn().toString());
        return claimed == null ? text : text + ":" + claimed;
    }
}
