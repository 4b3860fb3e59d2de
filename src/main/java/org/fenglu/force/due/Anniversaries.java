package org.fenglu.force.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fenglu.book.release.RatesInUse;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.pay.wage.scheme.ServiceAnniversary;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.people.roster.EmployedOfficers;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The steps of service that fall due in some months, by the code that pays them.
 *
 * <p>Asked of everybody employed in the first of the months, as the roster stands now; each month by the version of the
 * scheme that holds in it.
 */
@ApplicationScoped
public class Anniversaries {

    private final DataSource database;
    private final Supplier<RateBook> rates;

    @Inject
    Anniversaries(DataSource database, RatesInUse rates) {
        this(database, rates::book);
    }

    Anniversaries(DataSource database, Supplier<RateBook> rates) {
        this.database = database;
        this.rates = rates;
    }

    /**
     * Returns what falls due, by month, unit and number.
     *
     * @param from the first month
     * @param to the last month
     * @param unit one unit, or null for all
     */
    public List<DueAnniversary> of(YearMonth from, YearMonth to, @Nullable String unit) {
        if (to.isBefore(from)) {
            throw new Refusal(Kind.INVALID, "MONTHS_REVERSED", Map.of("found", from + " .. " + to));
        }
        List<YearMonth> months = Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
        RateBook book = rates.get();
        List<DueAnniversary> due = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            EmployedOfficers.each(
                    connection,
                    from,
                    unit,
                    row -> months.forEach(month -> anniversaries(row.officer(), book, month)
                            .forEach(anniversary -> due.add(new DueAnniversary(row.key(), anniversary)))));
        } catch (SQLException failed) {
            throw new StoreFailure("The anniversaries from " + from + " on cannot be read", failed);
        }
        due.sort(Comparator.comparing(one -> one.anniversary().month()));
        return due;
    }

    private static List<ServiceAnniversary> anniversaries(AuxiliaryOfficer officer, RateBook book, YearMonth month) {
        RateKey<PayScheme> key = PayScheme.key(officer.scheme());
        LocalDate first = month.atDay(1);
        LocalDate left = officer.leftOn();
        if (!book.has(key.table()) || (left != null && left.isBefore(first))) {
            return List.of();
        }
        return book.timeline(key, first)
                .find(first)
                .map(scheme -> ServiceAnniversary.changes(officer, scheme.values(), month))
                .orElse(List.of());
    }
}
