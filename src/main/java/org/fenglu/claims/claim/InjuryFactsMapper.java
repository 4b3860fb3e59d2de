package org.fenglu.claims.claim;

import java.util.Map;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.LiabilityFacts;
import org.fenglu.kernel.loss.entitlement.MonthlyBenefit.Pension;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.loss.injury.Grading;
import org.fenglu.kernel.loss.injury.Injury;
import org.fenglu.kernel.loss.injury.InjuryFacts;
import org.fenglu.kernel.loss.injury.InjuryLeave;
import org.fenglu.kernel.loss.injury.InjuryLeaving;
import org.fenglu.kernel.loss.injury.Treatment;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.NullValueMappingStrategy;
import org.mapstruct.ReportingPolicy;

/** From a request about an injury to what the kernel calculates with; what is left out stays unknown. */
@Mapper(
        componentModel = ComponentModel.JAKARTA_CDI,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        nullValueIterableMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT,
        imports = WageFacts.class)
interface InjuryFactsMapper {

    @Mapping(target = "liability", expression = "java(liability(facts))")
    InjuryFacts facts(InjuryFactsRequest facts);

    @Mapping(target = "isOccupationalDisease", source = "occupationalDisease")
    @Mapping(target = "isWithEarlierEmployer", source = "withEarlierEmployer", defaultValue = "false")
    @Mapping(target = "wage", defaultExpression = "java(WageFacts.UNKNOWN)")
    Injury injury(InjuryFactsRequest.WorkInjuryRequest injury);

    @Mapping(target = "isExtensionConfirmed", source = "extensionConfirmed")
    InjuryLeave leave(InjuryFactsRequest.LeaveRequest leave);

    @Mapping(target = "hospitalDays", defaultValue = "0")
    Treatment treatment(InjuryFactsRequest.TreatmentRequest treatment);

    Grading grading(InjuryFactsRequest.GradingRequest grading);

    @Mapping(target = "isGiven", source = "given")
    InjuryFacts.SuitableWork work(InjuryFactsRequest.SuitableWorkRequest work);

    @Mapping(target = "isOwnRequest", source = "ownRequest")
    @Mapping(target = "wage", defaultExpression = "java(WageFacts.UNKNOWN)")
    InjuryLeaving leaving(InjuryFactsRequest.LeavingRequest leaving);

    InjuryFacts.Suspension suspension(InjuryFactsRequest.SuspensionRequest suspension);

    InjuryFacts.Retirement retirement(InjuryFactsRequest.RetirementRequest retirement);

    Pension pension(InjuryFactsRequest.PensionRequest pension);

    WageFacts wage(WageRequest wage);

    ThirdParty thirdParty(ThirdPartyRequest thirdParty);

    /** Payments that no one has asked about are not known; that is not the same as none. */
    Map<Benefit, Money> paidFor(Map<Benefit, String> paidFor);

    default LiabilityFacts liability(InjuryFactsRequest facts) {
        return new LiabilityFacts(facts.insured(), facts.employmentForm());
    }

    default @Nullable Money yuan(@Nullable String amount) {
        return amount == null ? null : Money.yuan(amount);
    }

    default @Nullable Quantity quantity(@Nullable String count) {
        return count == null ? null : Quantity.of(count);
    }

    default @Nullable Rate share(@Nullable String percent) {
        return percent == null ? null : Rate.percent(percent);
    }
}
