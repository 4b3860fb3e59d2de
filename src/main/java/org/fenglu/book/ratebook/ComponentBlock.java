package org.fenglu.book.ratebook;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.ComponentKind;
import org.fenglu.kernel.pay.wage.kind.ComponentUse;
import org.fenglu.kernel.pay.wage.kind.Condition;
import org.fenglu.kernel.pay.wage.kind.Flag;
import org.fenglu.kernel.pay.wage.kind.KindCode;
import org.fenglu.kernel.pay.wage.kind.MoneyBasis;
import org.fenglu.kernel.pay.wage.kind.Presumption;
import org.fenglu.kernel.pay.wage.kind.Proration;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.ServiceStatus;

/** One component of a scheme file: what every component has, whatever its kind. */
final class ComponentBlock {

    private static final Map<String, Flag> FLAGS = new LinkedHashMap<>();
    private static final List<String> PERIODS = List.of("MONTHLY", "ANNUAL");
    private static final int MONTHS = 12;
    private static final List<MoneyBasis> OF_AN_AMOUNT =
            List.of(MoneyBasis.GROSS, MoneyBasis.EXCL_EMPLOYER, MoneyBasis.EMPLOYER_COST_INCLUSIVE);

    static {
        for (Flag flag : Flag.values()) {
            FLAGS.put(flag.word(), flag);
        }
    }

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
        WrittenValue written = block.get("kind");
        KindCode kind = KindCode.named(written.written());
        if (kind == KindCode.SPLIT_OF) {
            new SplitShares(block, parts, this::component).addAll();
            return;
        }
        String code = block.get("code").code();
        String nameZh = block.get("nameZh").written();
        ComponentKind read = kind == null ? standIn(written) : kinds.read(kind);
        Proration unlessSaid = kind == null ? Proration.ATTENDED : read.prorationUnlessSaid(kind);
        parts.add(component(new Named(code, nameZh, read, block), unlessSaid), block.spot());
    }

    /** Complains about a kind that is not known; what belongs in it is not known either. */
    private ComponentKind standIn(WrittenValue written) {
        written.oneOf(KindCode.class);
        block.letPass(block.keys());
        return ComponentKinds.STAND_IN;
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
                basis(named.kind()),
                flags(named.flags()),
                condition(),
                use(named.kind()),
                proration(named.kind(), unlessSaid),
                remainderMonth(),
                rounding == null ? Rounding.FEN_HALF_UP : rounding.oneOf(Rounding.class));
    }

    /** An amount is paid only on a basis that says what it contains; a net amount is paid by a top-up to it. */
    private MoneyBasis basis(ComponentKind kind) {
        if (isOnNet(kind)) {
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

    private static boolean isOnNet(ComponentKind kind) {
        return kind.presumes() == Presumption.TAKE_HOME;
    }

    private ComponentUse use(ComponentKind kind) {
        WrittenValue payable = block.find("payable");
        WrittenValue expense = block.find("employerExpense");
        boolean isExpense = expense != null && expense.flag();
        if (payable != null && expense != null) {
            expense.spot().refuse(RateError.KEY_TWICE, "employerExpense", "payable");
        }
        if (kind.isFromNet()) {
            return ComponentUse.DEDUCTION;
        }
        boolean isPaid = payable == null || payable.flag();
        return isExpense ? ComponentUse.EMPLOYER_EXPENSE : isPaid ? ComponentUse.PAID : ComponentUse.BASE;
    }

    private Proration proration(ComponentKind kind, Proration unlessSaid) {
        WrittenValue prorated = block.find("prorated");
        if (prorated == null) {
            return block.has("employerExpense") ? Proration.WHOLE : unlessSaid;
        }
        if (isOnNet(kind)) {
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

    private Set<Flag> flags(Block holder) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (WrittenValue cell : holder.has("flags") ? holder.cells("flags") : List.<WrittenValue>of()) {
            String word = cell.oneOf(List.copyOf(FLAGS.keySet()));
            if (!flags.add(Objects.requireNonNull(FLAGS.get(word))) && word.equals(cell.text())) {
                cell.spot().refuse(RateError.THERE_TWICE, "flags", word);
            }
        }
        return flags;
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
