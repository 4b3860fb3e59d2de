package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What the martyr rules ask for, once the officer is found to be a martyr (评定为烈士).
 *
 * @param branch which of the three sets of rules the officer fell under, or null while not known
 * @param schemeBasicWage monthly sum of the pay scheme's components that are basic wage, yuan
 * @param contractBasicWage monthly basic wage that the labour contract names, yuan
 * @param militaryWage monthly basic wage of the military or civil-servant rules; their wage, before 2024-10-01, yuan
 * @param merit the highest merit that raises the one-off sum of those rules
 * @param wartime whether the officer fell in war
 * @param wartimeHonourGrant the raised honour grant that was decided for a war, yuan
 * @param honourShares how the family or a court divides the honour grant; empty without such an instruction
 * @param regularStandards yearly standards of the regular pension that the case knows better, oldest first
 */
public record MartyrFacts(
        @Nullable Branch branch,
        @Nullable Money schemeBasicWage,
        @Nullable Money contractBasicWage,
        @Nullable Money militaryWage,
        @Nullable Merit merit,
        @Nullable Boolean wartime,
        @Nullable Money wartimeHonourGrant,
        List<Share> honourShares,
        List<Standard> regularStandards) {

    public MartyrFacts {
        honourShares = List.copyOf(honourShares);
        regularStandards = List.copyOf(regularStandards);
    }

    /** The three branches of 烈士褒扬条例 article 16, which exclude each other. */
    public enum Branch {
        /** 属于《工伤保险条例》适用范围. */
        WORK_INJURY,
        /** 属于《军人抚恤优待条例》以及相关规定适用范围. */
        MILITARY,
        /** 不属于前款规定范围. */
        NEITHER
    }

    /**
     * A part of the honour grant by an instruction.
     *
     * @param relative id of the recipient
     * @param share part of the whole
     */
    public record Share(String relative, Rate share) {}

    /**
     * A standard of the regular pension of a case's own: a province's higher one, or of a year that no table has.
     *
     * @param from the first day on which it holds
     * @param annual yuan per year
     * @param document where it stands
     */
    public record Standard(LocalDate from, Money annual, String document) {}
}
