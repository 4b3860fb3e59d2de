package org.fenglu.kernel.loss.injury;

import java.time.LocalDate;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One paid injury leave (停工留薪期): after the injury, or after a relapse.
 *
 * @param from its first day
 * @param months months confirmed, or null while not known
 * @param monthlyPay original pay and benefits, yuan per month, or null while not known
 * @param isExtensionConfirmed whether the appraisal committee confirmed what goes beyond the ordinary length, or null
 *     while not known
 * @param relativesNursing months for which a close relative nursed, with the employer's consent; none where null
 */
public record InjuryLeave(
        LocalDate from,
        @Nullable Quantity months,
        @Nullable Money monthlyPay,
        @Nullable Boolean isExtensionConfirmed,
        @Nullable Quantity relativesNursing) {}
