package org.fenglu.force.budget;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.whole.control.ControlScope;
import org.fenglu.kernel.whole.control.PayMeasure;
import org.jspecify.annotations.Nullable;

/**
 * The sums of stored payslips from January through a month, and who was refused in the month.
 *
 * @param question what was asked
 * @param groups sums by month, unit, region and scheme
 * @param refused officers without a payslip in the month because of findings, by unit
 */
record ForceSums(ForceQuestion question, List<Group> groups, Map<String, Long> refused) {

    private static final String SUMS = "select month, unit, region, scheme, count(*) as people,"
            + " sum(gross)::bigint as gross, sum(net)::bigint as net, sum(employer_cost)::bigint as employer_cost"
            + " from payslip where month between ? and ? and (?::text is null or unit = ?)"
            + " group by month, unit, region, scheme order by month, unit, region, scheme";

    private static final String REFUSED = "select unit, count(distinct officer_no) as people from finding"
            + " where month = ? and (?::text is null or unit = ?) group by unit";

    /**
     * Payslips of one month, unit, region and scheme.
     *
     * @param people how many
     * @param gross sum, yuan
     * @param net sum, yuan
     * @param employerCost sum, yuan
     */
    record Group(
            YearMonth month,
            String unit,
            Region region,
            String scheme,
            long people,
            Money gross,
            Money net,
            Money employerCost) {

        Money on(PayMeasure measure) {
            return switch (measure) {
                case GROSS -> gross;
                case NET_TAKE_HOME -> net;
                case EMPLOYER_COST_INCLUSIVE -> employerCost;
            };
        }
    }

    static ForceSums read(Connection connection, ForceQuestion question) throws SQLException {
        List<Group> groups = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SUMS)) {
            select.setObject(1, LocalDate.of(question.month().getYear(), 1, 1));
            select.setObject(2, question.month().atDay(1));
            setUnit(select, 2, question.unit());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    groups.add(group(row));
                }
            }
        }
        return new ForceSums(question, groups, refused(connection, question));
    }

    private static Map<String, Long> refused(Connection connection, ForceQuestion question) throws SQLException {
        Map<String, Long> refused = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(REFUSED)) {
            select.setObject(1, question.month().atDay(1));
            setUnit(select, 1, question.unit());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    refused.put(row.getString("unit"), row.getLong("people"));
                }
            }
        }
        return refused;
    }

    private static void setUnit(PreparedStatement select, int before, @Nullable String unit) throws SQLException {
        select.setString(before + 1, unit);
        select.setString(before + 2, unit);
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("unit"),
                new Region(row.getString("region")),
                row.getString("scheme"),
                row.getLong("people"),
                Money.ofFen(row.getLong("gross")),
                Money.ofFen(row.getLong("net")),
                Money.ofFen(row.getLong("employer_cost")));
    }

    /** Returns whether the month that was asked for has payslips at all. */
    boolean hasMonth() {
        return groups.stream().anyMatch(this::isOfMonth);
    }

    /** Returns the sums of those for whom a control holds. */
    ForceSums within(ControlScope scope) {
        List<Group> held = groups.stream()
                .filter(group -> scope.holdsFor(group.region(), group.scheme()))
                .toList();
        return new ForceSums(question, held, refused);
    }

    Money total(PayMeasure measure) {
        return groups.stream().map(group -> group.on(measure)).reduce(Money.ZERO, Money::plus);
    }

    long personMonths() {
        return groups.stream().mapToLong(Group::people).sum();
    }

    List<YearMonth> months() {
        return groups.stream().map(Group::month).distinct().toList();
    }

    /** Returns the units that have payslips in the month. */
    List<String> units() {
        return List.copyOf(new TreeSet<>(distinct(Group::unit)));
    }

    /** Returns how many auxiliaries a unit has in the month: those paid, and those who could not be paid. */
    long auxiliaries(String unit) {
        long paid = groups.stream()
                .filter(group -> isOfMonth(group) && group.unit().equals(unit))
                .mapToLong(Group::people)
                .sum();
        return paid + refused.getOrDefault(unit, 0L);
    }

    long refusedInAll() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<String> distinct(Function<Group, String> part) {
        return groups.stream().filter(this::isOfMonth).map(part).distinct().toList();
    }

    private boolean isOfMonth(Group group) {
        return group.month().equals(question.month());
    }
}
