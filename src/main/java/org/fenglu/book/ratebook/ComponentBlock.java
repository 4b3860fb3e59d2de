package org.fenglu.book.ratebook;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.ComponentFlags;
import org.fenglu.kernel.pay.wage.kind.ComponentKind;
import org.fenglu.kernel.pay.wage.kind.ComponentUse;
import org.fenglu.kernel.pay.wage.kind.Condition;
import org.fenglu.kernel.pay.wage.kind.MoneyBasis;
import org.fenglu.kernel.pay.wage.kind.Proration;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.ServiceStatus;

/** One component of a scheme file: what every component has, whatever its kind. */
final class ComponentBlock {

    private static final List<String> FLAGS = List.of(
            "taxable",
            "contributionBase",
            "housingFundBase",
            "overtimeBase",
            "minWageCountable",
            "basicWage",
            "payableOnInjuryLeave",
            "payableOnProbation");
    private static final List<String> PERIODS = List.of("MONTHLY", "ANNUAL");
    private static final int MONTHS = 12;
    static final String SPLIT = "SPLIT_OF";
    private static final List<MoneyBasis> OF_AN_AMOUNT =
            List.of(MoneyBasis.GROSS, MoneyBasis.EXCL_EMPLOYER, MoneyBasis.EMPLOYER_COST_INCLUSIVE);

    private final Block block;
    private final SchemeParts parts;
    private final ComponentKinds kinds;

    ComponentBlock(Block block, SchemeParts parts, SchemeSurroundings surroundings) {
        this.block = block;
        this.parts = parts;
        this.kinds = new ComponentKinds(block, parts, surroundings);
    }

    /** Reads the component and adds it to the scheme; a split adds one for each share. */
    void read() {
        WrittenValue kind = block.get("kind");
        if (kind.written().equals(SPLIT)) {
            new SplitShares(block, parts, this::component).addAll();
            return;
        }
        String code = block.get("code").code();
        String nameZh = block.get("nameZh").written();
        Proration proration = kinds.prorationUnlessSaid(kind.written());
        ComponentKind read = kinds.read(kind);
        parts.add(component(new Named(code, nameZh, read, block), proration), block.spot());
    }

    /**
     * A component's own part, beside what its block says for all.
     *
     * @param code its code
     * @param nameZh its name
     * @param kind how its standard comes about
     * @param flags the block that has its flags
     */
    record Named(String code, String nameZh, ComponentKind kind, Block flags) {}

    private Component component(Named named, Proration unlessSaid) {
        WrittenValue rounding = block.find("rounding");
        return new Component(
                named.code(),
                named.nameZh(),
                named.kind(),
                basis(),
                flags(named.flags()),
                condition(),
                use(),
                proration(unlessSaid),
                remainderMonth(),
                rounding == null ? Rounding.FEN_HALF_UP : rounding.oneOf(Rounding.class));
    }

    /** An amount is paid only on a basis that says what it contains; a net amount is paid by a top-up to it. */
    private MoneyBasis basis() {
        if (DependentKinds.isOnNet(block)) {
            return MoneyBasis.NET_TAKE_HOME;
        }
        WrittenValue own = block.find("moneyBasis");
        if (own == null) {
            MoneyBasis ofScheme = parts.basis();
            return ofScheme != null ? ofScheme : block.get("moneyBasis").oneOf(MoneyBasis.class);
        }
        MoneyBasis basis = own.oneOf(MoneyBasis.class);
        if (own.written().equals(basis.name()) && !OF_AN_AMOUNT.contains(basis)) {
            own.refuse(
                    RateError.MONEY_BASIS,
                    OF_AN_AMOUNT.stream().map(MoneyBasis::name).collect(Collectors.joining(", ")));
        }
        return basis;
    }

    private ComponentUse use() {
        WrittenValue payable = block.find("payable");
        WrittenValue expense = block.find("employerExpense");
        boolean isExpense = expense != null && expense.flag();
        if (payable != null && expense != null) {
            expense.spot().refuse(RateError.KEY_TWICE, "employerExpense", "payable");
        }
        if (DependentKinds.isFromNet(block)) {
            return ComponentUse.DEDUCTION;
        }
        boolean isPaid = payable == null || payable.flag();
        return isExpense ? ComponentUse.EMPLOYER_EXPENSE : isPaid ? ComponentUse.PAID : ComponentUse.BASE;
    }

    private Proration proration(Proration unlessSaid) {
        WrittenValue prorated = block.find("prorated");
        if (prorated == null) {
            return block.has("employerExpense") ? Proration.WHOLE : unlessSaid;
        }
        if (DependentKinds.isOnNet(block)) {
            prorated.refuse(RateError.NOT_AS_EXPECTED, "");
        }
        if (prorated.written().equals(Proration.EMPLOYED.name())) {
            return Proration.EMPLOYED;
        }
        return prorated.flag() ? Proration.ATTENDED : Proration.WHOLE;
    }

    private int remainderMonth() {
        WrittenValue period = block.find("period");
        boolean isAnnual = period != null && period.oneOf(PERIODS).equals("ANNUAL");
        if (!isAnnual && block.has("remainderMonth")) {
            block.get("remainderMonth").spot().refuse(RateError.YEARLY_ONLY, "remainderMonth");
        }
        return isAnnual ? block.get("remainderMonth").whole(1, MONTHS) : 0;
    }

    private ComponentFlags flags(Block holder) {
        Set<String> set = new HashSet<>();
        for (WrittenValue cell : holder.has("flags") ? holder.cells("flags") : List.<WrittenValue>of()) {
            String flag = cell.oneOf(FLAGS);
            if (!set.add(flag) && flag.equals(cell.text())) {
                cell.spot().refuse(RateError.THERE_TWICE, "flags", flag);
            }
        }
        return new ComponentFlags(
                set.contains("taxable"),
                set.contains("contributionBase"),
                set.contains("housingFundBase"),
                set.contains("overtimeBase"),
                set.contains("minWageCountable"),
                set.contains("basicWage"),
                set.contains("payableOnInjuryLeave"),
                set.contains("payableOnProbation"));
    }

    private Condition condition() {
        Block when = block.findBlock("when");
        if (when == null) {
            return Condition.ALWAYS;
        }
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (String key : when.keys()) {
            Dimension dimension = DimensionNames.dimension(when.get(key).spot(), key);
            if (dimension != null) {
                WrittenValue value = when.get(key);
                boolean isAny = value.written().equals(Condition.ANY);
                values.put(dimension, isAny ? Condition.ANY : place(parts, dimension, value));
            }
        }
        return new Condition(values);
    }

    /** Returns a value on a dimension; grades must be on the ladder and stages of service are a closed list. */
    static String place(SchemeParts parts, Dimension dimension, WrittenValue cell) {
        if (dimension == Dimension.GRADE) {
            parts.checkGrade(cell);
        } else if (dimension == Dimension.POSITION) {
            parts.checkPosition(cell);
        } else if (dimension == Dimension.STATUS) {
            cell.oneOf(ServiceStatus.class);
        }
        return cell.written();
    }
}
