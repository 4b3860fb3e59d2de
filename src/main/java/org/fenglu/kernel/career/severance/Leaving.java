package org.fenglu.kernel.career.severance;

import java.time.LocalDate;

/**
 * The end of one labour contract.
 *
 * @param reason why it ended
 * @param firstDay first day of service with this employer (用工之日), with earlier employers' service where it is joined
 *     to it (劳动合同法实施条例 article 10)
 * @param lastDay last day of the contract
 * @param isNoticeGiven whether notice was given thirty days before in writing
 * @param isPublicWelfarePost whether it was a post for people who hardly find work, paid with subsidies (公益性岗位)
 */
public record Leaving(
        LeavingReason reason,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean isNoticeGiven,
        boolean isPublicWelfarePost) {

    public Leaving {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A contract ends on " + lastDay + ", before its first day " + firstDay);
        }
    }
}
