package org.fenglu.claims.payment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.words.answer.VersionResponse;

/**
 * What a year's adjustment does to the benefits in payment: money is text of yuan, months are ISO.
 *
 * @param region whose adjustment
 * @param year of which year
 * @param notice the notice
 * @param approved whether it pays already
 * @param through the last month that is counted
 * @param people each line that it changes
 * @param backPay what is to be paid back in all, from 1 January through the last month counted
 * @param unknown lines in payment for which the notice says nothing, as {@code claim/line}
 */
@Schema(description = "年度待遇调整预览 (preview of a year's adjustment)")
public record AdjustmentPreviewResponse(
        String region,
        int year,
        VersionResponse notice,
        boolean approved,
        String through,
        List<ChangedResponse> people,
        String backPay,
        List<String> unknown) {

    /** One line that changes. */
    public record ChangedResponse(
            long claim,
            String officerName,
            Benefit benefit,
            String name,
            String of,
            Payer payer,
            String first,
            String before,
            String after,
            String difference,
            String backPay) {}
}
