package org.fenglu.roster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.HousingFundTerms;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.kernel.staff.Placement;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.kernel.staff.TaxDeclaration;
import org.jspecify.annotations.Nullable;

/** Turns a row of the table {@code officer} into an {@link AuxiliaryOfficer}. */
final class OfficerCodec {

    /** The columns in the order in which they are read; those of one post stand together, to be remembered at once. */
    static final String COLUMNS = "unit, officer_no, hired_on, left_on, service_from, last_year_average_wage,"
            + " contract_wage, fund_ppm, supplementary_fund_ppm, first_job, tax_mode, last_year_income,"
            + " region, scheme, form, payer, status, grade, step, post_family, post, post_grade, position, education,"
            + " skill, zone, personal, claims";

    private static final int POST_FIELDS = 14;

    /** An officer as stored. */
    record Stored(Place place, AuxiliaryOfficer officer, byte[] bytes) {}

    private record Post(
            Region region,
            String scheme,
            EmploymentForm form,
            PayerClass payer,
            ServiceStatus status,
            Placement placement) {}

    private final SliceCache<String> units = new SliceCache<>(1, BinaryRow::text);
    private final SliceCache<BasicDeductionMode> modes =
            new SliceCache<>(1, row -> BasicDeductionMode.valueOf(row.text()));
    private final SliceCache<Post> posts = new SliceCache<>(POST_FIELDS, OfficerCodec::post);
    private final SliceCache<Map<String, Money>> personal =
            new SliceCache<>(1, row -> CanonicalText.amounts(row.text()));
    private final SliceCache<List<DeductionClaim>> claims =
            new SliceCache<>(1, row -> CanonicalText.claims(row.text()));

    Stored read(BinaryRow row) {
        int start = row.place();
        String unit = units.next(row);
        String officerNo = row.text();
        LocalDate hiredOn = row.date();
        LocalDate leftOn = row.dateOrNull();
        LocalDate serviceFrom = row.date();
        Money average = moneyOrNull(row);
        Money contractWage = moneyOrNull(row);
        HousingFundTerms fund = new HousingFundTerms(new Rate(row.number()), new Rate(row.number()), row.bool());
        BasicDeductionMode mode = modes.next(row);
        Money lastYearIncome = moneyOrNull(row);
        Post post = posts.next(row);
        AuxiliaryOfficer officer = new AuxiliaryOfficer(
                officerNo,
                post.region,
                post.scheme,
                post.form,
                post.payer,
                post.status,
                hiredOn,
                leftOn,
                serviceFrom,
                post.placement,
                personal.next(row),
                average,
                contractWage,
                fund,
                new TaxDeclaration(mode, lastYearIncome, claims.next(row)));
        return new Stored(new Place(unit, officerNo), officer, Arrays.copyOfRange(row.bytes(), start, row.place()));
    }

    private static Post post(BinaryRow row) {
        Region region = new Region(row.text());
        String scheme = row.text();
        EmploymentForm form = EmploymentForm.valueOf(row.text());
        PayerClass payer = PayerClass.valueOf(row.text());
        ServiceStatus status = ServiceStatus.valueOf(row.text());
        Map<Dimension, String> places = new EnumMap<>(Dimension.class);
        places.put(Dimension.STATUS, status.name());
        places.put(Dimension.GRADE, row.text());
        places.put(Dimension.STEP, row.text());
        places.put(Dimension.POST_FAMILY, row.text());
        places.put(Dimension.POST, row.text());
        places.put(Dimension.POST_GRADE, row.text());
        places.put(Dimension.POSITION, row.text());
        places.put(Dimension.EDUCATION, row.text());
        places.put(Dimension.SKILL, row.text());
        places.put(Dimension.ZONE, row.text());
        return new Post(region, scheme, form, payer, status, Placement.of(places));
    }

    private static @Nullable Money moneyOrNull(BinaryRow row) {
        Long fen = row.numberOrNull();
        return fen == null ? null : Money.ofFen(fen);
    }
}
