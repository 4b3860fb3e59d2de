package org.fenglu.book.ratebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.wage.kind.Cap;
import org.fenglu.kernel.pay.wage.kind.ComponentKind;
import org.fenglu.kernel.pay.wage.kind.Deduction;
import org.fenglu.kernel.pay.wage.kind.ExtraMonth;
import org.fenglu.kernel.pay.wage.kind.LeaveDeduction;
import org.fenglu.kernel.pay.wage.kind.NetTopUp;
import org.fenglu.kernel.pay.wage.kind.TopUp;
import org.jspecify.annotations.Nullable;

/** What the kinds of component that measure other components, or take from them, have of their own. */
final class DependentKinds {

    private static final String NET = "NET_TAKE_HOME";
    private static final String GROSS = "GROSS";
    private static final String AMOUNT = "AMOUNT";
    private static final String SICK = "SICK_LEAVE_DAYS";
    private static final String UNPAID = "UNPAID_LEAVE_DAYS";
    private static final int MONTHS = 12;

    private final Block block;
    private final SchemeParts parts;

    DependentKinds(Block block, SchemeParts parts) {
        this.block = block;
        this.parts = parts;
    }

    ComponentKind topUp() {
        String measure = block.get("measure").oneOf(List.of(GROSS, NET));
        Money target = block.get("target").money();
        List<Integer> of = places();
        return measure.equals(NET) ? new NetTopUp(target, of) : new TopUp(target, of);
    }

    Cap cap() {
        block.get("measure").oneOf(List.of(GROSS));
        return new Cap(block.get("limit").money(), places());
    }

    ExtraMonth extraMonth() {
        return new ExtraMonth(
                block.get("months").quantity(),
                places(),
                block.get("reference").whole(1, MONTHS),
                block.get("prorate").oneOf(ExtraMonth.Served.class));
    }

    @Nullable
    ComponentKind deduction() {
        int before = block.spot().findings().count();
        String reason = block.get("reason").written();
        String rule = block.get("rule").oneOf(List.of(AMOUNT, UNPAID, SICK));
        if (rule.equals(AMOUNT)) {
            return fromNet(before, reason);
        }
        boolean isSick = rule.equals(SICK);
        int of = parts.place(block.get("of"));
        Rate whole = isSick ? block.get("wholeMonth").share() : Rate.ZERO;
        return new LeaveDeduction(of, isSick, whole);
    }

    private @Nullable Deduction fromNet(int before, String reason) {
        boolean isTaken =
                block.get("legality").oneOf(List.of("DISPUTED", "PERMITTED")).equals("PERMITTED");
        WrittenValue law = isTaken ? block.get("law") : null;
        WrittenValue amount = isTaken ? block.get("amount") : block.find("amount");
        Money money = amount == null ? null : amount.money();
        String article = law == null ? null : law.written();
        return block.spot().make(before, () -> new Deduction(reason, article, money));
    }

    private List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (WrittenValue cell : block.cells("of")) {
            if (seen.add(cell.written())) {
                places.add(parts.place(cell));
            } else {
                cell.spot().refuse(RateError.THERE_TWICE, "of", cell.written());
            }
        }
        return places;
    }
}
