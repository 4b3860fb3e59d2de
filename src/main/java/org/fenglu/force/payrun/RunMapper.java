package org.fenglu.force.payrun;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fenglu.force.payrun.RunResponse.TallyResponse;
import org.fenglu.kernel.money.Money;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

/** From runs to what is answered about them. */
@Mapper(componentModel = ComponentModel.JAKARTA_CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
interface RunMapper {

    @Mapping(target = "id", source = "run.id")
    @Mapping(target = "month", source = "run.month")
    @Mapping(target = "unit", source = "run.unit")
    @Mapping(target = "state", source = "state")
    @Mapping(target = "tally", source = "tally")
    @Mapping(target = "units", source = "units")
    @Mapping(target = "rateBook", source = "run.rateBook.fingerprint")
    @Mapping(target = "stale", expression = "java(List.of())")
    RunResponse run(PayrunEntity run, TallyResponse tally, RunState state, List<RunResponse.OfUnit> units);

    TallyResponse tally(Tally tally);

    default String yuan(Money amount) {
        return amount.toString();
    }

    default YearMonth month(LocalDate firstDay) {
        return YearMonth.from(firstDay);
    }
}
