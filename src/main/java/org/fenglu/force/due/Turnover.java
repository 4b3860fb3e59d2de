package org.fenglu.force.due;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenglu.force.due.OfficerTurnover.Standing;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.contribution.BaseBounds;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.people.roster.OfficerKey;

/**
 * What a turnover does: to each officer, and in all.
 *
 * @param order which one
 * @param bounds the published bounds that it starts with
 * @param officers everybody employed in its first month, by unit and number
 */
public record Turnover(TurnoverOrder order, Dated<BaseBounds> bounds, List<OfficerTurnover> officers) {

    public Turnover {
        officers = List.copyOf(officers);
    }

    /** Returns the same, but for the new bases that are recorded already. */
    Turnover but(Map<OfficerKey, Money> recorded) {
        return new Turnover(
                order,
                bounds,
                officers.stream()
                        .map(officer -> officer.but(recorded.get(officer.key())))
                        .toList());
    }

    /** Returns the first month of the contribution year. */
    public YearMonth from() {
        return YearMonth.from(bounds.version().from());
    }

    /** Returns how many officers are in a standing. */
    public long count(Standing standing) {
        return officers.stream()
                .filter(officer -> officer.standing() == standing)
                .count();
    }

    /** Returns the sum of the new bases, before the bounds. */
    public Money declared() {
        return sum(officers.stream().flatMap(officer -> Stream.ofNullable(officer.newBase())));
    }

    /** Returns the sum of the new bases between the bounds. */
    public Money held() {
        return sum(officers.stream().flatMap(officer -> Stream.ofNullable(officer.held())));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
