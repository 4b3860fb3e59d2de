package org.fenglu.force.due;

import java.util.List;
import org.fenglu.force.due.OfficerTurnover.Standing;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.BaseKind;
import org.jspecify.annotations.Nullable;

/**
 * A turnover as it is answered: money is text of yuan, months and days are ISO.
 *
 * @param year calendar year in which the contribution year starts
 * @param region where the officers are insured
 * @param kind which insurance, or the fund
 * @param from first month of the contribution year
 * @param bounds version of the published bounds
 * @param floor the least base, or null where it is not known
 * @param ceiling the highest base, or null where it is not known
 * @param declared how many new bases are to be recorded
 * @param recorded how many are recorded already
 * @param newHires how many keep the base of their first month
 * @param open how many wait for missing months
 * @param sumOfBases the new bases, before the bounds
 * @param sumHeld the new bases between the bounds
 * @param officers everybody
 */
public record TurnoverResponse(
        int year,
        String region,
        BaseKind kind,
        String from,
        String bounds,
        @Nullable String floor,
        @Nullable String ceiling,
        long declared,
        long recorded,
        long newHires,
        long open,
        String sumOfBases,
        String sumHeld,
        List<OfficerResponse> officers) {

    /**
     * One officer.
     *
     * @param unit the unit
     * @param officerNo the officer
     * @param hiredOn first day of the employment
     * @param standing what the turnover does
     * @param oldBase declared so far, or null where it is the first month's wage
     * @param total paid last year in the months that count
     * @param months how many months count
     * @param newBase the average, or null
     * @param held the average between the bounds, or null
     * @param missing months without a payslip
     */
    public record OfficerResponse(
            String unit,
            String officerNo,
            String hiredOn,
            Standing standing,
            @Nullable String oldBase,
            String total,
            int months,
            @Nullable String newBase,
            @Nullable String held,
            List<String> missing) {}

    /** Returns a turnover as it is answered. */
    public static TurnoverResponse of(Turnover turnover) {
        return new TurnoverResponse(
                turnover.order().year(),
                turnover.order().region().code(),
                turnover.order().kind(),
                turnover.from().toString(),
                turnover.bounds().version().id(),
                text(turnover.bounds().values().floor()),
                text(turnover.bounds().values().ceiling()),
                turnover.count(Standing.DECLARED),
                turnover.count(Standing.RECORDED),
                turnover.count(Standing.NEW_HIRE),
                turnover.count(Standing.OPEN),
                turnover.declared().toString(),
                turnover.held().toString(),
                turnover.officers().stream().map(TurnoverResponse::officer).toList());
    }

    private static OfficerResponse officer(OfficerTurnover officer) {
        return new OfficerResponse(
                officer.key().unit(),
                officer.key().officerNo(),
                officer.key().hiredOn().toString(),
                officer.standing(),
                text(officer.oldBase()),
                officer.total().toString(),
                officer.months(),
                text(officer.newBase()),
                text(officer.held()),
                officer.missing().stream().map(Object::toString).toList());
    }

    private static @Nullable String text(@Nullable Money amount) {
        return amount == null ? null : amount.toString();
    }
}
