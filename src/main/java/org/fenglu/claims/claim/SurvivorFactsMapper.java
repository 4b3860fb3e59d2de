package org.fenglu.claims.claim;

import java.util.List;
import java.util.Map;
import org.fenglu.kernel.loss.entitlement.Benefit;
import org.fenglu.kernel.loss.entitlement.LiabilityFacts;
import org.fenglu.kernel.loss.entitlement.ThirdParty;
import org.fenglu.kernel.loss.entitlement.WageFacts;
import org.fenglu.kernel.loss.survivor.MartyrFacts;
import org.fenglu.kernel.loss.survivor.Relative;
import org.fenglu.kernel.loss.survivor.Span;
import org.fenglu.kernel.loss.survivor.SurvivorFacts;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.NullValueMappingStrategy;
import org.mapstruct.ReportingPolicy;

/** From a request about survivors to what the kernel calculates with; what is left out stays unknown. */
@Mapper(
        componentModel = ComponentModel.JAKARTA_CDI,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        nullValueIterableMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT,
        imports = {SurvivorFacts.class, WageFacts.class, Relative.class})
interface SurvivorFactsMapper {

    @Mapping(target = "death", defaultExpression = "java(SurvivorFacts.Death.UNKNOWN)")
    @Mapping(target = "cover", expression = "java(cover(facts))")
    @Mapping(target = "wage", defaultExpression = "java(WageFacts.UNKNOWN)")
    SurvivorFacts facts(SurvivorFactsRequest facts);

    @Mapping(target = "conditions", defaultExpression = "java(Relative.Conditions.UNKNOWN)")
    @Mapping(target = "events", defaultExpression = "java(Relative.Events.NONE)")
    Relative relative(RelativeRequest relative);

    MartyrFacts martyr(SurvivorFactsRequest.MartyrRequest martyr);

    WageFacts wage(WageRequest wage);

    @Nullable
    ThirdParty thirdParty(@Nullable ThirdPartyRequest thirdParty);

    /** Payments that no one has asked about are not known; that is not the same as none. */
    Map<Benefit, Money> paidFor(Map<Benefit, String> paidFor);

    default SurvivorFacts.Cover cover(SurvivorFactsRequest facts) {
        return new SurvivorFacts.Cover(
                new LiabilityFacts(facts.insured(), facts.employmentForm()),
                yuan(facts.accidentInsurancePaid()),
                yuan(facts.settlementPaid()),
                thirdParty(facts.thirdParty()));
    }

    /** Days that no one has asked about are not known; that is not the same as none. */
    default Relative.Conditions conditions(RelativeRequest.ConditionsRequest conditions) {
        return new Relative.Conditions(
                known(conditions.incapacitated()),
                known(conditions.schooling()),
                known(conditions.disabled()),
                conditions.withoutNearerKin(),
                conditions.hasMeans(),
                conditions.incomeBelowAverage());
    }

    private static @Nullable List<Span> known(@Nullable List<RelativeRequest.SpanRequest> spans) {
        return spans == null
                ? null
                : spans.stream().map(span -> new Span(span.from(), span.to())).toList();
    }

    default @Nullable Money yuan(@Nullable String amount) {
        return amount == null ? null : Money.yuan(amount);
    }

    default Rate share(String percent) {
        return Rate.percent(percent);
    }
}
