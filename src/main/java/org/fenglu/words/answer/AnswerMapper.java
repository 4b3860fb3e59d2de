package org.fenglu.words.answer;

import java.util.List;
import java.util.stream.IntStream;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

/** From the kernel's payslip, steps and findings to what is answered. */
@Mapper(
        componentModel = ComponentModel.JAKARTA_CDI,
        imports = Wording.class,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface AnswerMapper {

    /** Returns the payslip with all its lines. */
    default PayslipResponse payslip(Payslip payslip) {
        List<LineDefinition> lines = payslip.layout().lines();
        return new PayslipResponse(
                IntStream.range(0, lines.size())
                        .mapToObj(at -> line(lines.get(at), payslip.amount(at)))
                        .toList(),
                totals(payslip.totals()));
    }

    @Mapping(target = "code", source = "line.code")
    @Mapping(target = "nameZh", expression = "java(Wording.CHINESE.of(line))")
    LineResponse line(LineDefinition line, Money amount);

    TotalsResponse totals(Totals totals);

    @Mapping(target = "taxYear", source = "year.taxYear")
    @Mapping(target = "income", source = "year.income")
    @Mapping(target = "contributions", source = "year.contributions")
    @Mapping(target = "additional", source = "year.additional")
    @Mapping(target = "personalPension", source = "year.personalPension")
    @Mapping(target = "relief", source = "year.relief")
    @Mapping(target = "withheld", source = "year.withheld")
    YearToDateResponse yearToDate(Carried carried);

    List<StepResponse> steps(List<Step> steps, @Context Wording wording);

    @Mapping(target = "words", source = "formula")
    @Mapping(target = "expression", expression = "java(step.expression())")
    @Mapping(target = "numbers", expression = "java(StepText.shown(step, wording))")
    StepResponse step(Step step, @Context Wording wording);

    @Mapping(target = "id", expression = "java(version.id())")
    @Mapping(target = "document", source = "citation.document")
    @Mapping(target = "number", source = "citation.number")
    @Mapping(target = "place", source = "citation.place")
    @Mapping(target = "issued", source = "citation.issued")
    @Mapping(target = "read", source = "citation.read")
    @Mapping(target = "grade", source = "evidence")
    VersionResponse version(Version version);

    List<FindingResponse> findings(List<Finding> findings, @Context Wording wording);

    default FindingResponse finding(Finding finding, @Context Wording wording) {
        return new FindingResponse(
                finding.code(),
                finding.field(),
                finding.found(),
                finding.expected(),
                wording.what(finding),
                wording.todo(finding));
    }

    default String words(Formula formula, @Context Wording wording) {
        return wording.of(formula);
    }

    default @Nullable String yuan(@Nullable Money amount) {
        return amount == null ? null : amount.toString();
    }
}
