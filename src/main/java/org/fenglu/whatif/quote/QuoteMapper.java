package org.fenglu.whatif.quote;

import java.util.EnumMap;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.tax.YearToDate;
import org.fenglu.kernel.rates.Region;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.DeclaredBases;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.HousingFundTerms;
import org.fenglu.kernel.staff.MonthFact;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.Placement;
import org.fenglu.kernel.staff.TaxDeclaration;
import org.fenglu.kernel.staff.UnitTerms;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.Named;
import org.mapstruct.NullValueMappingStrategy;
import org.mapstruct.ReportingPolicy;

/** From a request whose shape is right to what the kernel calculates with; what is left out gets its standard here. */
@Mapper(
        componentModel = ComponentModel.JAKARTA_CDI,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        nullValueIterableMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT,
        nullValueMapMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT,
        imports = {DeclaredBases.class, MonthFacts.class, QuoteMapper.class})
public interface QuoteMapper {

    /** What a unit decides that is not named: the same as a unit that has decided nothing. */
    UnitRequest NOTHING_DECIDED = new UnitRequest(null, null, null, null, null, null);

    /** What an officer declares who has declared nothing. */
    TaxRequest NOTHING_DECLARED = new TaxRequest(null, null, null);

    @Mapping(target = "unit", defaultExpression = "java(unit(QuoteMapper.NOTHING_DECIDED))")
    @Mapping(target = "facts", defaultExpression = "java(MonthFacts.NONE)")
    @Mapping(target = "carried", source = "yearToDate")
    MonthInput input(QuoteRequest quote);

    @Mapping(target = "officerNo", defaultValue = "")
    @Mapping(target = "serviceFrom", defaultExpression = "java(officer.hiredOn())")
    @Mapping(target = "tax", defaultExpression = "java(tax(QuoteMapper.NOTHING_DECLARED))")
    @Mapping(target = "placement", expression = "java(placement(officer))")
    @Mapping(target = "declaredBases", expression = "java(DeclaredBases.NONE)")
    AuxiliaryOfficer officer(OfficerRequest officer);

    @Mapping(target = "supplementaryRate", defaultValue = "0%")
    @Mapping(target = "isFirstJob", source = "firstJob", defaultValue = "false")
    HousingFundTerms fund(FundRequest fund);

    @Mapping(target = "mode", defaultValue = "TENURE")
    TaxDeclaration tax(TaxRequest tax);

    @Mapping(target = "share", defaultValue = "100%")
    @Mapping(target = "claimed", expression = "java(claimed(claim))")
    DeductionClaim claim(ClaimRequest claim);

    @Mapping(target = "unit", constant = "")
    @Mapping(target = "joinerMethod", defaultValue = "PAY_ATTENDED")
    @Mapping(target = "leaveMethod", defaultValue = "DEDUCT_ABSENT")
    @Mapping(target = "sickPayShare", defaultValue = "0%")
    @Mapping(target = "industryClass", defaultValue = "1")
    UnitTerms unit(UnitRequest unit);

    /** What is left out did not happen. */
    default MonthFacts facts(FactsRequest request) {
        MonthFacts.Builder facts = new MonthFacts.Builder().counts(counts(request.counts()));
        for (MonthFact fact : MonthFact.values()) {
            String written = request.written(fact);
            if (written != null && !written.isBlank()) {
                facts.written(fact, written);
            }
        }
        return facts.facts();
    }

    @Mapping(target = "year", source = "yearToDate", qualifiedByName = "year")
    Carried carried(YearToDateRequest yearToDate);

    @Named("year")
    @Mapping(target = "personalPension", defaultValue = "0")
    @Mapping(target = "relief", defaultValue = "0")
    YearToDate year(YearToDateRequest year);

    Map<String, Quantity> counts(@Nullable Map<String, String> counts);

    Map<String, Money> amounts(Map<String, String> amounts);

    /** A shared deduction without its amount is complained about; until then it counts as nothing. */
    default @Nullable Money claimed(ClaimRequest claim) {
        Money claimed = yuan(claim.claimed());
        return claimed == null && claim.item() == DeductionItem.ELDERLY_SHARED ? Money.ZERO : claimed;
    }

    /** The status is a place on the scheme's axes too: a component may be due to one status only. */
    default Placement placement(OfficerRequest officer) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        if (officer.placement() != null) {
            values.putAll(officer.placement());
        }
        values.put(Dimension.STATUS, officer.status().name());
        return Placement.of(values);
    }

    default Region region(String code) {
        return new Region(code);
    }

    default @Nullable Money yuan(@Nullable String amount) {
        return amount == null ? null : Money.yuan(amount);
    }

    default Rate share(String percent) {
        return Rate.percent(percent);
    }

    default Quantity quantity(String count) {
        return Quantity.of(count);
    }
}
