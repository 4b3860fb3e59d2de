package org.fenglu.force.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fenglu.force.payrun.Explanations;
import org.fenglu.force.payrun.KeyRange;
import org.fenglu.force.payrun.MonthEmployment;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.people.roster.OfficerKey;
import org.fenglu.people.roster.OfficerRow;
import org.fenglu.people.roster.Officers;
import org.fenglu.store.database.StoreFailure;
import org.fenglu.words.wording.Refusal;
import org.fenglu.words.wording.Refusal.Kind;

/** Why an officer's month differs: both sides calculated once more by the same code, with every step. */
@ApplicationScoped
public class ImpactExplanation {

    private final DataSource database;
    private final Impacts impacts;
    private final ImpactPeople people;
    private final Explanations paid;

    ImpactExplanation(DataSource database, Impacts impacts, ImpactPeople people, Explanations paid) {
        this.database = database;
        this.impacts = impacts;
        this.people = people;
        this.paid = paid;
    }

    /** What differs, with the steps of both sides. */
    record Explained(Change change, List<Step> before, List<Step> after) {}

    /** Returns one officer's month; refuses where nothing differs in it. */
    Explained of(long id, String officerNo, YearMonth month) {
        Change change = people.of(id, officerNo).stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Kind.NOT_FOUND, "IMPACT_UNCHANGED", Map.of("found", officerNo, "month", month.toString())));
        Impact impact = impacts.again(id);
        Workings before = Workings.kept();
        Workings after = Workings.kept();
        try (Connection connection = database.getConnection()) {
            RangeImpact.Sides sides =
                    impact.sides(connection, new KeyRange(change.officer().unit(), null, null));
            for (YearMonth at = impact.terms().order().from(); !at.isAfter(month); at = at.plusMonths(1)) {
                boolean isAsked = at.equals(month);
                for (OfficerRow row : rows(connection, impact.terms(), change.officer(), at)) {
                    sides.before().of(row, impact.terms().of(at), isAsked ? before : Workings.SILENT);
                    sides.after().of(row, impact.terms().of(at), isAsked ? after : Workings.SILENT);
                }
            }
        } catch (SQLException failed) {
            throw new StoreFailure("The month of " + officerNo + " cannot be explained", failed);
        }
        boolean wasPaid = impact.terms().before() == null && change.isBilled();
        List<Step> steps =
                wasPaid ? paid.of(officerNo, month, change.officer().unit()).steps() : before.steps();
        return new Explained(change, steps, after.steps());
    }

    private static List<OfficerRow> rows(Connection connection, ImpactTerms terms, OfficerKey officer, YearMonth month)
            throws SQLException {
        List<OfficerRow> all = new Officers()
                .one(connection, officer.officerNo(), month, terms.knownAt()).stream()
                        .filter(row -> row.unit().equals(officer.unit()))
                        .toList();
        return MonthEmployment.employments(all).stream()
                .filter(employment -> employment.second() == null)
                .map(MonthEmployment::row)
                .toList();
    }
}
