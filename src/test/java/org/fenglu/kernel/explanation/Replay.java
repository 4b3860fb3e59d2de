package org.fenglu.kernel.explanation;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.Payslip;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.pay.payslip.Totals;
import org.jspecify.annotations.Nullable;

/**
 * Does a payslip's explanation again, from its text alone, with another calculator and its own rounding.
 *
 * <p>Nothing of the engine's arithmetic is used: the expressions are read as text, and the way to round is taken from
 * the <em>name</em> of the mode. What does not come out to the fen, and each line that its steps do not lead to, is a
 * complaint.
 */
public final class Replay {

    private static final ExpressionConfiguration EXACT = ExpressionConfiguration.builder()
            .mathContext(new MathContext(80, RoundingMode.HALF_EVEN))
            .decimalPlacesRounding(ExpressionConfiguration.DECIMAL_PLACES_ROUNDING_UNLIMITED)
            .build();
    private static final Map<String, Integer> DECIMALS = Map.of("FEN", 2, "JIAO", 1, "YUAN", 0, "TEN_YUAN", -1);
    private static final Map<String, RoundingMode> DIRECTIONS = Map.of(
            "HALF_UP", RoundingMode.HALF_UP,
            "UP", RoundingMode.UP,
            "DOWN", RoundingMode.DOWN);

    private final Payslip payslip;
    private final List<Step> steps;
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, BigDecimal> reached = new HashMap<>();

    private Replay(Payslip payslip, List<Step> steps) {
        this.payslip = payslip;
        this.steps = steps;
    }

    /** Returns everything in which the steps do not lead to the payslip; empty where they do. */
    public static List<String> complaints(Payslip payslip, List<Step> steps) {
        Replay replay = new Replay(payslip, steps);
        replay.steps();
        replay.lines();
        replay.totals();
        return List.copyOf(replay.complaints);
    }

    private void steps() {
        for (Step step : steps) {
            try {
                BigDecimal value = value(step.expression(), step.rounding());
                BigDecimal result = new BigDecimal(step.result().toString());
                if (value.compareTo(result) != 0) {
                    complaints.add(step.line() + ": " + step.expression() + " = " + value + ", the step says " + result
                            + " (" + step.formula() + ")");
                }
                reached.put(step.line(), result);
            } catch (BaseException unreadable) {
                complaints.add(step.line() + ": cannot be read: " + step.expression() + ": " + unreadable.getMessage());
            }
        }
    }

    /** Returns the value of an expression, rounded as the mode's name says; exact where there is none. */
    public static BigDecimal value(String expression, @Nullable Enum<?> rounding) throws BaseException {
        BigDecimal exact = new Expression(expression, EXACT).evaluate().getNumberValue();
        if (rounding == null) {
            return exact;
        }
        String name = rounding.name();
        int gap = name.lastIndexOf('_', name.endsWith("HALF_UP") ? name.length() - "_UP".length() - 1 : name.length());
        return exact.setScale(DECIMALS.get(name.substring(0, gap)), DIRECTIONS.get(name.substring(gap + 1)));
    }

    /** Returns the same for texts as they are answered over the wire: yuan with two decimals. */
    public static String yuan(String expression, @Nullable String rounding) {
        try {
            Rounding mode = rounding == null ? null : Rounding.valueOf(rounding);
            return value(expression, mode).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
        } catch (BaseException unreadable) {
            throw new IllegalArgumentException(expression, unreadable);
        }
    }

    private void lines() {
        List<LineDefinition> lines = payslip.layout().lines();
        for (int place = 0; place < lines.size(); place++) {
            String code = lines.get(place).code();
            Money amount = payslip.amount(place);
            if (!reached.containsKey(code) && amount.isZero() && isStatutory(code)) {
                continue; // a statutory line that is not due needs no step
            }
            compare(code, amount);
        }
    }

    private static boolean isStatutory(String code) {
        for (StatutoryLine line : StatutoryLine.values()) {
            if (line.name().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private void totals() {
        Totals totals = payslip.totals();
        Map<String, Money> expected = new LinkedHashMap<>();
        expected.put("GROSS", totals.gross());
        expected.put("EMPLOYEE_CONTRIBUTIONS", totals.employeeContributions());
        expected.put("INCOME_TAX", totals.tax());
        expected.put("DEDUCTIONS", totals.deductions());
        expected.put("EMPLOYER_CONTRIBUTIONS", totals.employerContributions());
        expected.put("NET", totals.net());
        expected.put("EMPLOYER_COST", totals.employerCost());
        expected.forEach(this::compare);
    }

    private void compare(String code, Money amount) {
        BigDecimal last = reached.get(code);
        if (last == null) {
            complaints.add(code + ": " + amount + " on the payslip, but no step leads to it");
        } else if (last.compareTo(new BigDecimal(amount.toString())) != 0) {
            complaints.add(code + ": " + amount + " on the payslip, but the last step ends with " + last);
        }
    }
}
