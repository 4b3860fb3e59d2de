package org.fenglu.whatif.projection;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.career.outlook.AccountsAhead;
import org.fenglu.kernel.career.outlook.AverageWageAhead;
import org.fenglu.kernel.career.outlook.ProjectedMonth;
import org.fenglu.kernel.career.pension.ContributionIndex;
import org.fenglu.kernel.career.pension.PensionAccount;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Citation;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.fenglu.whatif.projection.ProjectionRequest.Assumption;
import org.fenglu.whatif.projection.ProjectionRequest.Contributed;
import org.jspecify.annotations.Nullable;

/** The accounts of a projection, filled month by month along its central path. */
final class ProjectedAccounts {

    private static final long HUNDRED_MILLIONTHS_PER_PPM = 100;

    private ProjectedAccounts() {}

    static AccountsAhead accounts(ProjectionRequest request, Projected projected, RateBook book) {
        Assumption rate = request.growth() == null ? null : request.growth().accountRate();
        AccountsAhead accounts = new AccountsAhead(book, opening(request), rate == null ? null : assumed(rate));
        AverageWageAhead wages = AverageWageAhead.of(
                book, projected.projection().officer().officer().region(), AverageWageAhead.FULL_CALIBRE);
        List<ProjectedMonth> months = projected.months();
        for (int at = 0; at < months.size(); at++) {
            int year = months.get(at).tables().key().month().getYear();
            accounts.add(months.get(at), wages.in(year - 1, projected.central()), at == months.size() - 1);
        }
        return accounts;
    }

    private static AccountsAhead.Opening opening(ProjectionRequest request) {
        Contributed before = request.person() == null ? null : request.person().contributed();
        if (before == null) {
            return AccountsAhead.Opening.NONE;
        }
        long index = Math.multiplyExact(
                Rate.percent(before.averageIndex()).ppm() * HUNDRED_MILLIONTHS_PER_PPM, before.months());
        return new AccountsAhead.Opening(
                before.fund() == null ? Money.ZERO : Money.yuan(before.fund()),
                Money.yuan(before.account()),
                new ContributionIndex(index, before.months()));
    }

    /** Returns the stated interest; a share below zero was refused before. */
    private static @Nullable Dated<Rate> assumed(Assumption rate) {
        Version version = new Version(
                PensionAccount.RATE.table(),
                LocalDate.of(2026, 1, 1),
                null,
                new Citation("情景假设：个人账户记账利率", null, null, null, null),
                Evidence.C,
                Status.DERIVED);
        Rate factor = GrowthPaths.fixed(rate);
        return new Dated<>(new Rate(factor.ppm() - Rate.WHOLE.ppm()), version);
    }
}
