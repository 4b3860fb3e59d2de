package org.fenglu.words.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.kernel.pay.payslip.Totals;
import org.fenglu.words.wording.Columns;
import org.fenglu.words.wording.Wording;

/**
 * A payslip as text in columns: section by section, each with its sum, and under each line how it came about where the
 * steps are given. Lines of zero are left out, the tax never.
 */
public final class PayslipText {

    private static final int NAME_WIDTH = 40;
    private static final int AMOUNT_WIDTH = 14;
    private static final int FINGERPRINT_SHOWN = 12;

    private final Wording wording;
    private final Payslip payslip;
    private final Map<String, List<Step>> stepsByLine;
    private final List<String> text = new ArrayList<>();

    private PayslipText(Wording wording, Payslip payslip, List<Step> steps) {
        this.wording = wording;
        this.payslip = payslip;
        this.stepsByLine = steps.stream().collect(Collectors.groupingBy(Step::line));
    }

    /**
     * Returns the payslip, one text a row.
     *
     * @param head what stands above the lines
     * @param steps how the amounts came about, or none
     */
    public static List<String> lines(PayslipHead head, Payslip payslip, List<Step> steps, Wording wording) {
        PayslipText slip = new PayslipText(wording, payslip, steps);
        slip.head(head);
        slip.body(payslip.totals());
        return slip.text;
    }

    private void head(PayslipHead head) {
        Map<String, String> parts = Map.of(
                "officerNo", head.officerNo(),
                "unit", head.unit(),
                "month", head.month().toString(),
                "payDate", head.payDate().toString(),
                "region", head.region().code(),
                "scheme", head.scheme(),
                "fingerprint", head.fingerprint().substring(0, FINGERPRINT_SHOWN));
        text.add(wording.text("PAYSLIP.title", parts));
        text.add(wording.text("PAYSLIP.officer", parts));
        text.add(wording.text("PAYSLIP.basis", parts));
    }

    private void body(Totals totals) {
        section(PayslipSection.WAGE, "GROSS", totals.gross());
        section(PayslipSection.EMPLOYEE_CONTRIBUTION, "EMPLOYEE_CONTRIBUTIONS", totals.employeeContributions());
        section(PayslipSection.TAX, "", totals.tax());
        section(PayslipSection.DEDUCTION, "DEDUCTIONS", totals.deductions());
        result("NET", totals.net());
        section(PayslipSection.EMPLOYER_CONTRIBUTION, "EMPLOYER_CONTRIBUTIONS", totals.employerContributions());
        section(PayslipSection.AGENCY, "", Money.ZERO);
        section(PayslipSection.EMPLOYER_EXPENSE, "", Money.ZERO);
        result("EMPLOYER_COST", totals.employerCost());
        section(PayslipSection.INFORMATION, "", Money.ZERO);
    }

    private void section(PayslipSection section, String total, Money sum) {
        List<LineDefinition> lines = payslip.layout().lines();
        List<Integer> shown = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).section() == section && (payslip.fen(at) != 0 || section == PayslipSection.TAX)) {
                shown.add(at);
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        text.add("");
        text.add(wording.text("SECTION." + section));
        for (int at : shown) {
            amount("  ", wording.of(lines.get(at)), payslip.amount(at));
            explain(lines.get(at).code());
        }
        if (!total.isEmpty()) {
            amount("  ", wording.text("TOTAL." + total), sum);
            explain(total);
        }
    }

    private void result(String total, Money sum) {
        text.add("");
        amount("", wording.text("TOTAL." + total), sum);
        explain(total);
    }

    private void amount(String indent, String name, Money amount) {
        text.add(Columns.left(indent + name, NAME_WIDTH) + Columns.right(amount.toString(), AMOUNT_WIDTH));
    }

    private void explain(String code) {
        for (Step step : stepsByLine.getOrDefault(code, List.of())) {
            text.addAll(StepText.lines(step, wording));
        }
    }
}
