package org.fenglu.kernel.career.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.pay.month.Carried;
import org.fenglu.kernel.pay.month.MonthCalculation;
import org.fenglu.kernel.pay.month.MonthInput;
import org.fenglu.kernel.pay.month.MonthOutcome;
import org.fenglu.kernel.pay.month.MonthTables;
import org.fenglu.kernel.pay.month.Paid;
import org.fenglu.kernel.pay.month.Refused;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.DeclaredBases;
import org.fenglu.kernel.staff.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An officer's months ahead: the calculation of a month ({@link MonthCalculation}), month after month, each handing
 * over to the next. There is no second calculation; what is assumed are tables and facts.
 *
 * @param officer who, from when, through when
 * @param known the tables of the months that the rate book knows
 */
public record Projection(ProjectionCase officer, KnownTables known) {

    /**
     * Why a projection ends before its end.
     *
     * @param month the month that cannot be paid
     * @param findings what is wrong with it
     */
    public record Stopped(YearMonth month, List<Finding> findings) {

        public Stopped {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Calculates every month of one path.
     *
     * @param path how the years go
     * @param workings where the steps of a month are noted
     * @param months gets each month as it is paid
     * @return null, or why it had to stop
     */
    public @Nullable Stopped along(
            GrowthPath path, Function<YearMonth, Workings> workings, Consumer<ProjectedMonth> months) {
        BaseYears bases =
                new BaseYears(officer.officer().hiredOn(), officer.officer().declaredBases());
        Carried carried = officer.carried();
        MonthTables tables = known.months().get(0);
        AuxiliaryOfficer person = officer.officer();
        for (YearMonth month = officer.from(); !month.isAfter(officer.through()); month = month.plusMonths(1)) {
            tables = tables(month, tables, path);
            CareerPlan.Stage stage = officer.career().in(month);
            person = person(person, stage, bases, tables);
            MonthInput input = new MonthInput(person, officer.unit(), officer.facts(month), carried);
            MonthOutcome outcome = MonthCalculation.outcome(input, tables, workings.apply(month));
            if (outcome instanceof Refused refused) {
                return new Stopped(month, refused.findings());
            } else if (outcome instanceof Paid paid) {
                carried = paid.carried();
                bases.paid(month, tables, paid.payslip());
                months.accept(new ProjectedMonth(stage, input, tables, paid));
            }
        }
        return null;
    }

    /** Returns the months of one path, without their steps; throws where one cannot be paid. */
    public List<ProjectedMonth> months(GrowthPath path) {
        List<ProjectedMonth> months = new ArrayList<>();
        Stopped stopped = along(path, month -> Workings.SILENT, months::add);
        if (stopped != null) {
            throw new IllegalStateException(stopped.month() + ": " + stopped.findings());
        }
        return months;
    }

    private MonthTables tables(YearMonth month, MonthTables before, GrowthPath path) {
        long at = month.getYear() * 12L
                + month.getMonthValue()
                - (officer.from().getYear() * 12L + officer.from().getMonthValue());
        return at < known.months().size()
                ? known.months().get((int) at)
                : GrownTables.nextMonth(before, path.in(month.getYear()), known.calendar(month.getYear()));
    }

    /** The officer of the month; the same object as long as nothing about the officer changes. */
    private static AuxiliaryOfficer person(
            AuxiliaryOfficer before, CareerPlan.Stage stage, BaseYears bases, MonthTables tables) {
        AuxiliaryOfficer placed = stage.status() == before.status() && stage.placement() == before.placement()
                ? before
                : before.at(stage.status(), stage.placement());
        DeclaredBases declared = bases.in(tables.key().month(), tables);
        return declared == placed.declaredBases() ? placed : AuxiliaryOfficer.with(declared, placed);
    }
}
