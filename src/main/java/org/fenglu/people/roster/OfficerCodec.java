package org.fenglu.people.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.fenglu.kernel.staff.DeclaredBases;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.HousingFundTerms;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.kernel.staff.Placement;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.kernel.staff.TaxDeclaration;

/** Turns a row of the table {@code officer} into an {@link AuxiliaryOfficer}. */
final class OfficerCodec {

    static final String COLUMNS = "unit, officer_no, hired_on, input";

    /** The dimensions in the order of the column {@code input}, after region, scheme, form, payer and status. */
    private static final List<Dimension> DIMENSIONS = List.of(
            Dimension.GRADE,
            Dimension.STEP,
            Dimension.POST_FAMILY,
            Dimension.POST,
            Dimension.POST_GRADE,
            Dimension.POSITION,
            Dimension.EDUCATION,
            Dimension.SKILL,
            Dimension.ZONE);

    private static final int BEFORE_DIMENSIONS = 5;
    private static final int POST_FIELDS = BEFORE_DIMENSIONS + DIMENSIONS.size();

    /** An officer as stored. */
    record Stored(Place place, AuxiliaryOfficer officer, byte[] input) {}

    private record Post(
            Region region,
            String scheme,
            EmploymentForm form,
            PayerClass payer,
            ServiceStatus status,
            Placement placement) {}

    private final SliceCache<String> units = new SliceCache<>(unit -> unit);
    private final SliceCache<BasicDeductionMode> modes = new SliceCache<>(BasicDeductionMode::valueOf);
    private final SliceCache<Post> posts = new SliceCache<>(OfficerCodec::post);
    private final SliceCache<Map<String, Money>> personal = new SliceCache<>(CanonicalText::amounts);
    private final SliceCache<List<DeductionClaim>> claims = new SliceCache<>(CanonicalText::claims);

    Stored read(BinaryRow row) {
        Place place = new Place(units.of(row.binary()), row.text());
        LocalDate hiredOn = row.date();
        byte[] bytes = row.binary();
        InputText input = new InputText(bytes);
        LocalDate leftOn = input.dateOrNull();
        LocalDate serviceFrom = input.date();
        Money average = input.moneyOrNull();
        Money contractWage = input.moneyOrNull();
        HousingFundTerms fund = new HousingFundTerms(input.rate(), input.rate(), input.isYes());
        BasicDeductionMode mode = input.fields(1, modes);
        Money lastYearIncome = input.moneyOrNull();
        Post post = input.fields(POST_FIELDS, posts);
        AuxiliaryOfficer officer = new AuxiliaryOfficer(
                place.officerNo(),
                post.region,
                post.scheme,
                post.form,
                post.payer,
                post.status,
                hiredOn,
                leftOn,
                serviceFrom,
                post.placement,
                input.fields(1, personal),
                average,
                contractWage,
                fund,
                new TaxDeclaration(mode, lastYearIncome, input.fields(1, claims)),
                DeclaredBases.NONE);
        return new Stored(place, officer, bytes);
    }

    private static Post post(String text) {
        String[] fields = text.split("\t", -1);
        ServiceStatus status = ServiceStatus.valueOf(fields[4]);
        Map<Dimension, String> places = new EnumMap<>(Dimension.class);
        places.put(Dimension.STATUS, status.name());
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            places.put(DIMENSIONS.get(i), fields[BEFORE_DIMENSIONS + i]);
        }
        return new Post(
                new Region(fields[0]),
                fields[1],
                EmploymentForm.valueOf(fields[2]),
                PayerClass.valueOf(fields[3]),
                status,
                Placement.of(places));
    }
}
