package org.fenglu.people.roster;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;

/** The queries of {@link Officers}; each walks one index in its own order, so a chunk never sorts or spills. */
final class OfficerSql {

    private static final String KEY = "unit, officer_no, hired_on";

    private final Connection connection;
    private final OfficerQuery query;

    OfficerSql(Connection connection, OfficerQuery query) {
        this.connection = connection;
        this.query = query;
    }

    YearMonth month() {
        return query.month();
    }

    String chunk() throws SQLException {
        return "select " + OfficerCodec.COLUMNS + newest("*", scope()) + " order by " + KEY + " limit " + query.limit();
    }

    String one(String officerNo) throws SQLException {
        String scope = " and officer_no = " + SqlText.literal(connection, officerNo);
        return "select " + OfficerCodec.COLUMNS + newest("*", scope) + " order by " + KEY;
    }

    String count() throws SQLException {
        return "select count(*)" + newest(KEY + ", left_on, cancelled", scope());
    }

    String facts(Place first, Place last) throws SQLException {
        String month = "month = " + SqlText.literal(query.month().atDay(1));
        return newestAt(MonthCodec.FACT_COLUMNS, "month_fact", month + between(first, last));
    }

    String openings(Place first, Place last) throws SQLException {
        String month = "through_month = "
                + SqlText.literal(query.month().minusMonths(1).atDay(1));
        return newestAt(MonthCodec.COLUMNS, "opening_balance", month + between(first, last));
    }

    /** Of each employment the bases that hold in the month, one text for all of them, in the order of their kinds. */
    String bases(Place first, Place last) throws SQLException {
        String month = SqlText.literal(query.month().atDay(1));
        return "select " + KEY + ", string_agg(kind || '=' || amount, ';' order by kind) from (select distinct on ("
                + KEY
                + ", kind) " + KEY + ", kind, amount from declared_base where valid_from <= " + month
                + between(first, last) + " and recorded_at <= " + SqlText.literal(query.knownAt()) + " order by " + KEY
                + ", kind, valid_from desc, recorded_at desc) newest group by " + KEY;
    }

    /** Of each employment the newest row that was recorded in time and is in force in the month. */
    private String newest(String columns, String scope) {
        String firstDay = SqlText.literal(query.month().atDay(1));
        String lastDay = SqlText.literal(query.month().atEndOfMonth());
        return " from (select distinct on (" + KEY + ") " + columns + " from officer where recorded_at <= "
                + SqlText.literal(query.knownAt()) + " and valid_from <= " + lastDay + " and hired_on <= " + lastDay
                + scope
                + " order by " + KEY + ", recorded_at desc, valid_from desc) newest"
                + " where not cancelled and (left_on is null or left_on >= " + firstDay + ")";
    }

    private String newestAt(String columns, String table, String scope) {
        return "select distinct on (unit, officer_no) " + columns + " from " + table + " where " + scope
                + " and recorded_at <= " + SqlText.literal(query.knownAt())
                + " order by unit, officer_no, recorded_at desc";
    }

    private String scope() throws SQLException {
        String unit = query.unit();
        OfficerKey after = query.after();
        OfficerKey through = query.through();
        String ofUnit = unit == null ? "" : " and unit = " + SqlText.literal(connection, unit);
        if (through != null) {
            ofUnit += " and unit <= " + SqlText.literal(connection, through.unit()) + " and (unit, officer_no) <= ("
                    + literals(new Place(through.unit(), through.officerNo())) + ")";
        }
        return after == null
                ? ofUnit
                : ofUnit + " and (" + KEY + ") > (" + literals(new Place(after.unit(), after.officerNo())) + ", "
                        + SqlText.literal(after.hiredOn()) + ")";
    }

    /** The units stand by themselves too: the planner estimates a range of one column, but not one of two. */
    private String between(Place first, Place last) throws SQLException {
        String firstUnit = SqlText.literal(connection, first.unit());
        if (first.unit().equals(last.unit())) {
            return " and unit = " + firstUnit + " and officer_no between "
                    + SqlText.literal(connection, first.officerNo()) + " and "
                    + SqlText.literal(connection, last.officerNo());
        }
        return " and unit between " + firstUnit + " and " + SqlText.literal(connection, last.unit())
                + " and (unit, officer_no) between (" + literals(first) + ") and (" + literals(last) + ")";
    }

    private String literals(Place place) throws SQLException {
        return SqlText.literal(connection, place.unit()) + ", " + SqlText.literal(connection, place.officerNo());
    }
}
