package org.fenglu.whatif.projection;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.whatif.projection.OptionsResponse.Axis;
import org.fenglu.whatif.projection.OptionsResponse.Place;
import org.fenglu.whatif.projection.OptionsResponse.Rates;
import org.fenglu.whatif.projection.OptionsResponse.Scheme;
import org.fenglu.whatif.quote.FactsRequest;
import org.fenglu.whatif.quote.FundRequest;
import org.fenglu.whatif.quote.OfficerRequest;

/** The simplest request that a scheme could answer: the first of everything it asks, for one month. */
final class TrialRequest {

    /** An agreed amount has no standard; any will do to see whether the rest of the scheme is known. */
    private static final String ANY_AMOUNT = "1.00";

    private TrialRequest() {}

    static ProjectionRequest request(Scheme scheme, Place place, YearMonth month) {
        Map<Dimension, String> placement = new EnumMap<>(Dimension.class);
        for (Axis axis : scheme.axes()) {
            if (axis.required()) {
                placement.put(axis.dimension(), axis.values().get(0));
            }
        }
        Map<String, String> personal = new TreeMap<>();
        scheme.personal().forEach(field -> personal.put(field, ANY_AMOUNT));
        Rates rates =
                Objects.requireNonNull(place.fund().get(PayerClass.GOVERNMENT), "a place has those of each payer");
        FundRequest fund = new FundRequest(rates.least(), null, true);
        OfficerRequest officer = new OfficerRequest(
                null,
                place.code(),
                scheme.id(),
                EmploymentForm.DIRECT_CONTRACT,
                PayerClass.GOVERNMENT,
                ServiceStatus.REGULAR,
                month.atDay(1),
                null,
                null,
                placement,
                personal,
                null,
                null,
                fund,
                null);
        return new ProjectionRequest(
                month, 1, null, officer, null, facts(scheme), null, null, null, null, null, null, null, null);
    }

    private static FactsRequest facts(Scheme scheme) {
        String result = scheme.monthlyResults().isEmpty()
                ? null
                : scheme.monthlyResults().get(0);
        return FactsRequest.assessed(result);
    }
}
