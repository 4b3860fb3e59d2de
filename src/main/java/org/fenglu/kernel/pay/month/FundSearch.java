package org.fenglu.kernel.pay.month;

import java.time.LocalDate;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.contribution.FundPayerRanges;
import org.fenglu.kernel.pay.contribution.HousingFundTable;
import org.fenglu.kernel.pay.contribution.RateRange;
import org.fenglu.kernel.pay.contribution.RoundingTable;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.rates.RateKey;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/** Looks up what is in force for the housing fund. */
final class FundSearch {

    private final TableSearch search;
    private final MonthKey key;
    private final RegionProfile region;
    private final LocalDate first;

    FundSearch(TableSearch search, MonthKey key, RegionProfile region) {
        this.search = search;
        this.key = key;
        this.region = region;
        this.first = key.month().atDay(1);
    }

    @Nullable
    FundTerms find() {
        int slash = region.housingFund().indexOf('/');
        String code = region.housingFund().substring(0, slash);
        String table = "region/" + code + "/housing-fund" + region.housingFund().substring(slash);
        Dated<HousingFundTable> fund = search.on(new RateKey<>(table, HousingFundTable.class), first);
        Dated<Rounding> rounding = rounding();
        Dated<RateRange> supplementary = search.optional(local("supplementary-fund", RateRange.class), first);
        Dated<FundPayerRanges> payers = search.optional(local("housing-fund-payer", FundPayerRanges.class), first);
        if (fund == null || rounding == null) {
            return null;
        }
        if (!fund.values().bounds().isComplete()) {
            search.complain(FindingCode.RATE_INCOMPLETE, table, first.toString(), "floor, ceiling");
            return null;
        }
        RateRange payerRange = payers == null ? null : payers.values().ranges().get(key.payer());
        return new FundTerms(fund, payerRange, supplementary == null ? null : supplementary.values(), rounding);
    }

    private @Nullable Dated<Rounding> rounding() {
        Dated<RoundingTable> table = search.on(local("housing-fund-rounding", RoundingTable.class), first);
        if (table == null) {
            return null;
        }
        Rounding mode = table.values().modes().get(RoundingTable.HOUSING_FUND);
        if (mode == null) {
            search.complain(
                    FindingCode.RATE_INCOMPLETE, table.version().table(), first.toString(), RoundingTable.HOUSING_FUND);
            return null;
        }
        return new Dated<>(mode, table.version());
    }

    private <T> RateKey<T> local(String name, Class<T> type) {
        return new RateKey<>("region/" + key.region().code() + "/" + name, type);
    }
}
