package org.fenglu.kernel.career.recruitment;

import java.util.Map;
import java.util.TreeMap;
import org.fenglu.kernel.rates.RateKey;

/**
 * How long a probation (试用期) may be at most.
 *
 * <p>Source: 劳动合同法 article 19.
 *
 * @param byContract months of probation at most, by the months from which a fixed term has them; a shorter contract may
 *     have none
 * @param openEnded months of probation at most in a contract without an end
 */
public record ProbationTerm(Map<Integer, Integer> byContract, int openEnded) {

    public static final RateKey<ProbationTerm> KEY =
            new RateKey<>("national/recruitment/probation-term", ProbationTerm.class);

    public ProbationTerm {
        byContract = Map.copyOf(byContract);
    }

    /** Returns the months of probation at most in a contract of so many full months; zero where none is allowed. */
    public int most(int contractMonths) {
        Map.Entry<Integer, Integer> rung = new TreeMap<>(byContract).floorEntry(contractMonths);
        return rung == null ? 0 : rung.getValue();
    }
}
