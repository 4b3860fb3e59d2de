package org.fenglu.force.payrun;

import java.util.List;
import org.fenglu.force.payrun.StoredPayslipResponse.OfficerYearResponse;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.kernel.rates.Region;
import org.fenglu.words.answer.AnswerMapper;
import org.fenglu.words.answer.StepResponse;
import org.fenglu.words.answer.TotalsResponse;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

/** From stored payslips to what is answered about them. */
@Mapper(
        componentModel = ComponentModel.JAKARTA_CDI,
        uses = AnswerMapper.class,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
interface PayslipMapper {

    @Mapping(target = "officerNo", source = "stored.head.officerNo")
    @Mapping(target = "unit", source = "stored.head.unit")
    @Mapping(target = "month", source = "stored.head.month")
    @Mapping(target = "payDate", source = "stored.head.payDate")
    @Mapping(target = "region", source = "stored.head.region")
    @Mapping(target = "scheme", source = "stored.head.scheme")
    @Mapping(target = "rateBook", source = "stored.head.fingerprint")
    @Mapping(target = "run", source = "stored.origin.run")
    @Mapping(target = "knownAt", source = "stored.origin.knownAt")
    @Mapping(target = "engineVersion", source = "stored.origin.engineVersion")
    @Mapping(target = "inputHash", source = "stored.origin.inputHash")
    @Mapping(target = "payslip", source = "stored.payslip")
    @Mapping(target = "hiredOn", source = "stored.hiredOn")
    @Mapping(target = "yearToDate", source = "stored.carried")
    @Mapping(target = "explanation", source = "steps")
    @Mapping(target = "stale", source = "stale")
    StoredPayslipResponse payslip(StoredPayslip stored, List<StepResponse> steps, @Nullable StaleResponse stale);

    @Mapping(target = "unit", source = "stored.head.unit")
    @Mapping(target = "payDate", source = "stored.head.payDate")
    @Mapping(target = "month", source = "stored.head.month")
    @Mapping(target = "totals", source = "stored.payslip")
    @Mapping(target = "yearToDate", source = "stored.carried")
    @Mapping(target = "stale", source = "stale")
    OfficerYearResponse.Month month(StoredPayslip stored, @Nullable StaleResponse stale);

    default TotalsResponse totals(Payslip payslip) {
        return totals(payslip.totals());
    }

    TotalsResponse totals(Totals totals);

    default String code(Region region) {
        return region.code();
    }
}
