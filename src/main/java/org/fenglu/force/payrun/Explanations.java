package org.fenglu.force.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.fenglu.book.release.KeptRateBooks;
import org.fenglu.force.payrun.StoredPayslip.ExplainedPayslip;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.store.database.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * Why a stored payslip is what it is. It is calculated again from what was known when it was stored, by the rate book
 * that paid it and by the same code; an explanation exists only where every amount comes out as it is stored.
 */
@ApplicationScoped
public class Explanations {

    private final DataSource database;
    private final Payslips payslips;
    private final KeptRateBooks books;

    @Inject
    Explanations(DataSource database, Payslips payslips, KeptRateBooks books) {
        this.database = database;
        this.payslips = payslips;
        this.books = books;
    }

    /**
     * Returns an officer's payslip of a month with its steps.
     *
     * @param unit where, or null where the officer has one payslip only
     * @throws org.fenglu.words.wording.Refusal where there is no such payslip, or where it cannot be calculated again
     */
    public ExplainedPayslip of(String officerNo, YearMonth month, @Nullable String unit) {
        return of(payslips.of(officerNo, month, unit));
    }

    /** Returns a stored payslip with its steps. */
    public ExplainedPayslip of(StoredPayslip stored) {
        RateBook paidBy = books.of(stored.origin().rateBook());
        try (Connection connection = database.getConnection()) {
            return new ExplainedPayslip(stored, new Recalculation(connection, stored, paidBy).steps());
        } catch (SQLException failed) {
            throw new StoreFailure("The payslip of " + stored.head().officerNo() + " cannot be explained", failed);
        }
    }
}
