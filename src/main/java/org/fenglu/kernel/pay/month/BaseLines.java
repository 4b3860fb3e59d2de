package org.fenglu.kernel.pay.month;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.fenglu.kernel.pay.payslip.LineDefinition;
import org.fenglu.kernel.pay.payslip.LineLayout;
import org.fenglu.kernel.pay.payslip.PayslipSection;
import org.fenglu.kernel.pay.payslip.StatutoryLine;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.scheme.PayScheme;
import org.fenglu.kernel.staff.BaseKind;

/**
 * The lines of a payslip whose pay counts for the base of the year after: the components with the flag, and the
 * statutory wage lines, for sick pay and top-ups are wages too.
 *
 * <p>Source: 国家统计局令第1号 articles 4 to 11; 住房公积金管理条例 article 16.
 */
public final class BaseLines {

    private BaseLines() {}

    /** Returns the flag of the components that count for a base. */
    public static Flag flag(BaseKind kind) {
        return kind == BaseKind.HOUSING_FUND ? Flag.HOUSING_FUND_BASE : Flag.CONTRIBUTION_BASE;
    }

    /** Returns the places in a layout of the lines that count. */
    public static int[] places(LineLayout layout, PayScheme scheme, Flag flag) {
        Map<String, Component> byCode = new HashMap<>();
        scheme.components().forEach(component -> byCode.put(component.code(), component));
        return IntStream.range(0, layout.size())
                .filter(at -> counts(layout.lines().get(at), byCode, flag))
                .toArray();
    }

    private static boolean counts(LineDefinition line, Map<String, Component> byCode, Flag flag) {
        Component component = byCode.get(line.code());
        if (component != null) {
            return component.isPayable() && component.has(flag);
        }
        return line.section() == PayslipSection.WAGE && isStatutory(line.code());
    }

    private static boolean isStatutory(String code) {
        return IntStream.range(0, StatutoryLine.values().length)
                .anyMatch(at -> StatutoryLine.values()[at].name().equals(code));
    }
}
