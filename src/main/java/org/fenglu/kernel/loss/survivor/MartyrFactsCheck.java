package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fenglu.kernel.loss.entitlement.BenefitRates;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** What cannot be true in the facts that the martyr rules ask for. */
final class MartyrFactsCheck {

    private final List<Finding> findings = new ArrayList<>();

    private MartyrFactsCheck() {}

    static List<Finding> findings(SurvivorFacts facts, BenefitRates rates) {
        MartyrFactsCheck check = new MartyrFactsCheck();
        MartyrFacts martyr = facts.martyr();
        LocalDate died = facts.deathDay();
        if (martyr != null) {
            check.wages(martyr);
            check.shares(facts, martyr.honourShares());
        }
        if (martyr != null && died != null) {
            check.event(rates, died);
        }
        return check.findings;
    }

    private void event(BenefitRates rates, LocalDate died) {
        String table = MartyrHonourGrant.KEY.table();
        LocalDate first =
                rates.book().versions(table).versions().get(0).version().from();
        if (died.isBefore(first)) {
            findings.add(new Finding(FindingCode.EVENT_BEFORE_TABLES, table, died.toString(), first.toString()));
        }
    }

    private void wages(MartyrFacts martyr) {
        notZero("martyr.schemeBasicWage", martyr.schemeBasicWage());
        notZero("martyr.contractBasicWage", martyr.contractBasicWage());
        notZero("martyr.militaryWage", martyr.militaryWage());
        notZero("martyr.wartimeHonourGrant", martyr.wartimeHonourGrant());
        martyr.regularStandards().forEach(standard -> notZero("martyr.regularStandards", standard.annual()));
    }

    private void notZero(String field, @Nullable Money amount) {
        if (amount != null && amount.fen() <= 0) {
            findings.add(new Finding(FindingCode.WAGE_ZERO, field, amount.toString(), "> 0.00"));
        }
    }

    private void shares(SurvivorFacts facts, List<MartyrFacts.Share> shares) {
        Rate sum = shares.stream().map(MartyrFacts.Share::share).reduce(Rate.ZERO, Rate::plus);
        if (!shares.isEmpty() && !sum.equals(Rate.WHOLE)) {
            findings.add(new Finding(
                    FindingCode.SHARES_NOT_WHOLE, "martyr.honourShares", sum.toString(), Rate.WHOLE.toString()));
        }
        List<String> ids = facts.relatives().stream().map(Relative::id).toList();
        for (MartyrFacts.Share share : shares) {
            if (!ids.contains(share.relative())) {
                findings.add(new Finding(
                        FindingCode.UNKNOWN_RELATIVE, "martyr.honourShares", share.relative(), String.join(", ", ids)));
            }
        }
    }
}
