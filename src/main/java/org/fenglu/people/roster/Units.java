package org.fenglu.people.roster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.kernel.staff.VatMethod;

/**
 * What the units have decided, in force in one month.
 *
 * <p>A unit that has decided nothing pays a joiner by attended days and takes absent days off, stands in work-injury
 * class 1, has no agency, and pays on sick leave what the statutory floor demands.
 *
 * <p>Read by JDBC, since a run asks on its own connection, with no container around it.
 */
public final class Units {

    private static final String NEWEST = """
            select distinct on (unit)
                unit, joiner_method, leave_method, sick_pay_ppm, industry_class, agency_fee, vat_method
            from unit_terms
            where valid_from <= ? and recorded_at <= ?
            order by unit, recorded_at desc, valid_from desc
            """;

    private final Map<String, UnitTerms> termsByUnit;

    private Units(Map<String, UnitTerms> termsByUnit) {
        this.termsByUnit = termsByUnit;
    }

    /** Reads the terms in force in a month, as known at an instant. */
    public static Units in(Connection connection, YearMonth month, Instant knownAt) throws SQLException {
        Map<String, UnitTerms> terms = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(NEWEST)) {
            statement.setObject(1, month.atDay(1));
            statement.setObject(2, knownAt.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    terms.put(rows.getString("unit"), terms(rows));
                }
            }
        }
        return new Units(Map.copyOf(terms));
    }

    /** Returns a unit's terms, the standard ones where it has decided nothing. */
    public UnitTerms of(String unit) {
        UnitTerms terms = termsByUnit.get(unit);
        return terms == null ? standard(unit) : terms;
    }

    /** Returns the terms of the units that have decided something. */
    public Map<String, UnitTerms> decided() {
        return termsByUnit;
    }

    /** Returns the terms of a unit that has decided nothing. */
    public static UnitTerms standard(String unit) {
        return new UnitTerms(
                unit, ProrationMethod.PAY_ATTENDED, ProrationMethod.DEDUCT_ABSENT, Rate.ZERO, 1, null, null);
    }

    private static UnitTerms terms(ResultSet row) throws SQLException {
        Long fee = row.getObject("agency_fee", Long.class);
        String vat = row.getString("vat_method");
        return new UnitTerms(
                row.getString("unit"),
                ProrationMethod.valueOf(row.getString("joiner_method")),
                ProrationMethod.valueOf(row.getString("leave_method")),
                new Rate(row.getLong("sick_pay_ppm")),
                row.getInt("industry_class"),
                fee == null ? null : Money.ofFen(fee),
                vat == null ? null : VatMethod.valueOf(vat));
    }
}
