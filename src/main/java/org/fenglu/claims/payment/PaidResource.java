package org.fenglu.claims.payment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.Payer;
import org.fenglu.kernel.money.Money;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What was paid for one case, over the wire. */
@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "claims")
class PaidResource {

    private final StoredBenefitRuns runs;

    PaidResource(StoredBenefitRuns runs) {
        this.runs = runs;
    }

    /**
     * What was paid for a case.
     *
     * @param items each line of each approved run
     * @param count how many lines
     * @param total their sum; overpaid amounts that are to be recovered are taken off
     */
    record PaidOfClaim(List<PaidLine> items, int count, String total) {}

    /** One line of an approved run. */
    record PaidLine(
            long run,
            Benefit benefit,
            String name,
            String of,
            Payer payer,
            @Nullable String month,
            String amount) {}

    @GET
    @Path("/{id: \\d+}/payments")
    @Operation(summary = "一份案卷历次发放的明细 (what approved runs paid for a case)")
    public PaidOfClaim listPayments(@PathParam("id") long id, @Context HttpHeaders headers) {
        Wording wording = Wording.wanted(headers.getAcceptableLanguages());
        List<StoredBenefitRuns.Paid> paid = runs.paidByRun(id);
        Money total = paid.stream().map(each -> each.payment().paid()).reduce(Money.ZERO, Money::plus);
        return new PaidOfClaim(paid.stream().map(each -> line(each, wording)).toList(), paid.size(), total.toString());
    }

    private static PaidLine line(StoredBenefitRuns.Paid paid, Wording wording) {
        BenefitPayment payment = paid.payment();
        return new PaidLine(
                paid.run(),
                payment.benefit(),
                wording.of(payment.benefit()),
                payment.ofWhom(),
                payment.payer(),
                payment.yearMonth() == null ? null : payment.yearMonth().toString(),
                payment.paid().toString());
    }
}
