package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One treatment of an injury, or of its relapse.
 *
 * @param from its first day
 * @param cost what of its cost is in the catalogues of work injury, yuan, or null while not known
 * @param hospitalDays whole days in hospital
 */
public record Treatment(LocalDate from, @Nullable Money cost, int hospitalDays) {}
