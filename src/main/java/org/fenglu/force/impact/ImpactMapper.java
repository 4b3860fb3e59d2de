package org.fenglu.force.impact;

import org.fenglu.kernel.money.Money;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

/** From comparisons to what is answered about them. */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ImpactMapper {

    /** Returns a comparison as it is answered. */
    ImpactResponse impact(ImpactResult impact);

    @Mapping(target = "total", expression = "java(sum.isTotal())")
    @Mapping(target = "difference", expression = "java(yuan(sum.difference()))")
    ImpactResponse.Sum sum(ImpactResult.Sum sum);

    ImpactResponse.OfUnit ofUnit(ImpactResult.OfUnit unit);

    /** Returns one officer's month as it is answered. */
    default ImpactResponse.Person person(Change change) {
        return new ImpactResponse.Person(
                change.month(),
                change.officer().unit(),
                change.officer().officerNo(),
                change.isBilled(),
                yuan(change.difference("NET")),
                yuan(change.difference("EMPLOYER_COST")),
                change.lines().stream().map(this::line).toList());
    }

    default ImpactResponse.Line line(Change.Line line) {
        Money before = Money.ofFen(line.before());
        Money after = Money.ofFen(line.after());
        return new ImpactResponse.Line(
                line.code(),
                before.toString(),
                after.toString(),
                after.minus(before).toString());
    }

    default @Nullable String yuan(@Nullable Money amount) {
        return amount == null ? null : amount.toString();
    }
}
