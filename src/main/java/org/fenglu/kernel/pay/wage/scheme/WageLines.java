package org.fenglu.kernel.pay.wage.scheme;

import java.util.List;
import org.fenglu.kernel.explanation.Formula;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Ratio;
import org.fenglu.kernel.money.Rounding;
import org.fenglu.kernel.pay.wage.floor.WageFloors;
import org.fenglu.kernel.pay.wage.kind.AwardTariff;
import org.fenglu.kernel.pay.wage.kind.Component;
import org.fenglu.kernel.pay.wage.kind.Occasion;
import org.fenglu.kernel.pay.wage.kind.Presumed;
import org.fenglu.kernel.pay.wage.kind.WageMonth;
import org.fenglu.kernel.pay.wage.time.AttendedShare;
import org.fenglu.kernel.pay.wage.time.WorkTables;
import org.fenglu.kernel.rates.Dated;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.MonthFacts;

/** The wage lines of one officer and month: each component's standard for the whole month, and what of it is paid. */
public final class WageLines implements WageMonth {

    private static final long[] NONE = {};

    private final AuxiliaryOfficer officer;
    private final WageTables tables;
    private final Component[] components;
    private final PlacedStandards placed;
    private long[] standards = NONE;
    private MonthFacts facts;
    private Workings workings;
    private Presumed presumed = Presumed.NOTHING;
    private AttendedShare attended;
    private long[] shown = NONE;

    /** Makes the lines, without amounts until they are {@link #evaluate evaluated}. */
    public WageLines(AuxiliaryOfficer officer, MonthFacts facts, WageTables tables, Workings workings) {
        this(officer, tables, tables.placed(officer));
        this.facts = facts;
        this.workings = workings;
    }

    /** Makes the lines of a month in which nothing happened, over what is known of the officer's placement. */
    WageLines(AuxiliaryOfficer officer, WageTables tables, PlacedStandards placed) {
        this.officer = officer;
        this.tables = tables;
        this.components = tables.scheme().values().inOrder();
        this.placed = placed;
        this.facts = MonthFacts.NONE;
        this.workings = Workings.SILENT;
        this.attended = tables.payMonth().attended();
    }

    /** Says what the lines presume of the rest of their month. */
    public void presume(Presumed ofMonth) {
        presumed = ofMonth;
    }

    @Override
    public Presumed presumed() {
        return presumed;
    }

    @Override
    public AttendedShare attended() {
        return attended;
    }

    @Override
    public AuxiliaryOfficer officer() {
        return officer;
    }

    @Override
    public MonthFacts facts() {
        return facts;
    }

    public WageTables tables() {
        return tables;
    }

    @Override
    public WorkTables work() {
        return tables.work();
    }

    @Override
    public WageFloors floors() {
        return tables.floors();
    }

    @Override
    public Dated<AwardTariff> tariff(Component component) {
        return tables.tariff(component);
    }

    @Override
    public Dated<Money> index(Component component) {
        return tables.index(component);
    }

    @Override
    public Workings workings() {
        return workings;
    }

    /** Returns the scheme's components, in its order. */
    public List<Component> components() {
        return tables.scheme().values().components();
    }

    /** Adds what keeps a due component from having an amount. */
    public void check(List<Finding> findings) {
        if (!placed.findings().isEmpty()) {
            findings.addAll(placed.findings());
        }
        check(tables.scheme().values().openPlacesThatMayLack(), findings);
    }

    void check(int[] places, List<Finding> findings) {
        for (int at : places) {
            if (placed.isDue(at)) {
                components[at].kind().check(this, components[at], findings);
            }
        }
    }

    /** Computes every line for its own sake, without a payslip. */
    public void evaluate(AttendedShare share) {
        evaluate(share, new long[components.length]);
    }

    /**
     * Computes every line, in the scheme's order: the standard rounded once, then the attended part rounded once.
     *
     * @param amounts is given what the payslip shows of each component, from the first place on: what is paid, and the
     *     standard of what is only a base
     * @return what is paid in all
     */
    public Money evaluate(AttendedShare share, long[] amounts) {
        shown = amounts;
        attended = share;
        begin(share.isWhole() ? amounts : new long[components.length]);
        if (workings.isKept()) {
            explain(share);
        } else {
            calculate(placed.open().on(Occasion.reported(facts)));
            if (!share.isWhole()) {
                payParts(share);
            }
        }
        return WageMeasure.PAID.of(this);
    }

    /** Computes every line where it stands, even what the placement fixes, so that each is explained. */
    private void explain(AttendedShare share) {
        for (int at = 0; at < components.length; at++) {
            calculate(at);
            shown[at] = components[at].isWhole(share) ? standards[at] : partOf(at, share);
        }
    }

    private void payParts(AttendedShare share) {
        for (int at = 0; at < components.length; at++) {
            boolean isAsItStands = standards[at] == 0 || components[at].isWhole(share);
            shown[at] = isAsItStands ? standards[at] : partOf(at, share);
        }
    }

    /** Starts from what the placement fixes, in an array that takes the standards. */
    private void begin(long[] amounts) {
        standards = amounts;
        placed.copyTo(amounts);
    }

    /** Calculates the standards at some places, in an array of their own. */
    long[] calculated(int[] places) {
        begin(new long[components.length]);
        calculate(places);
        return standards;
    }

    private void calculate(int[] places) {
        for (int at : places) {
            calculate(at);
        }
    }

    private void calculate(int at) {
        workings.line(components[at].code());
        workings.cite(tables.scheme().version());
        Money standard = placed.isDue(at)
                ? MonthlyStandard.due(components[at], this)
                : workings.given(Formula.NOT_DUE, Money.ZERO);
        standards[at] = standard.fen();
    }

    private long partOf(int at, AttendedShare share) {
        Ratio part = components[at].part(share);
        return workings.days(Formula.ATTENDED, standard(at), part, Rounding.FEN_HALF_UP)
                .fen();
    }

    /** Returns whether the component at a place is due. */
    public boolean isDue(int at) {
        return placed.isDue(at);
    }

    @Override
    public Money standard(int at) {
        return Money.ofFen(standards[at]);
    }

    /** Returns what is paid of the component at a place. */
    public Money paid(int at) {
        return components[at].isPayable() ? Money.ofFen(shown[at]) : Money.ZERO;
    }

    /** Returns what a measure adds up, of what is paid or of the standards. */
    Money sum(WageMeasure measure, boolean isPaid) {
        if (isPaid && shown != standards) {
            return Money.ofFen(sum(tables.scheme().values().places(measure), shown, 0));
        }
        return Money.ofFen(sum(placed.open().of(measure), standards, placed.sum(measure)));
    }

    private static long sum(int[] places, long[] amounts, long start) {
        long fen = start;
        for (int at : places) {
            fen = Math.addExact(fen, amounts[at]);
        }
        return fen;
    }

    @Override
    public int serviceYears() {
        return ServiceAnniversary.completedYears(officer, tables.month());
    }

    @Override
    public Money overtimeBase() {
        return WageMeasure.OVERTIME_BASE.of(this);
    }
}
