package org.fenglu.kernel.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.AuxiliaryOfficer;
import org.fenglu.kernel.staff.BasicDeductionMode;
import org.fenglu.kernel.staff.DeductionClaim;
import org.fenglu.kernel.staff.DeductionItem;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.MonthFacts;
import org.fenglu.kernel.staff.ProrationMethod;
import org.fenglu.kernel.staff.ServiceStatus;
import org.fenglu.kernel.staff.UnitTerms;
import org.fenglu.kernel.staff.VatMethod;

/**
 * A varied force: the officer at a place is the same on every run, and so is what happens to him in a month.
 *
 * <p>One in ten joined in the last year, one in fifty leaves in it, one in eight is on some leave in a month; four in
 * ten have overtime, half have night duty, two in three have deductions, one in four is dispatched.
 *
 * @param seed another seed is another force
 * @param year the year in which they are paid
 * @param cities codes of the regions
 */
public record Force(long seed, int year, List<String> cities) {

    private static final List<DeductionItem> ITEMS = List.of(
            DeductionItem.CHILD_EDUCATION,
            DeductionItem.INFANT_CARE,
            DeductionItem.ELDERLY_ONLY_CHILD,
            DeductionItem.ELDERLY_SHARED,
            DeductionItem.DEGREE_STUDY,
            DeductionItem.VOCATIONAL_CERTIFICATE,
            DeductionItem.HOUSING_LOAN,
            DeductionItem.HOUSING_RENT);

    /** Returns the officer at a place. */
    public AuxiliaryOfficer officer(int place) {
        SplittableRandom dice = new SplittableRandom(seed * 31 + place);
        OfficerDraft draft = new OfficerDraft().officerNo("A" + place).region(pick(cities, dice));
        employment(draft, dice);
        draft.on(Dimension.GRADE, pick(SevenGrades.GRADES, dice))
                .on(Dimension.STEP, String.valueOf(1 + dice.nextInt(5)))
                .on(Dimension.POST, pick(SevenGrades.POSTS, dice))
                .on(Dimension.POST_FAMILY, dice.nextInt(3) == 0 ? "OFFICE" : "DUTY")
                .on(Dimension.EDUCATION, pick(SevenGrades.EDUCATION, dice));
        if (dice.nextInt(20) == 0) {
            draft.on(Dimension.SKILL, "SPECIALIST").personal("agreedAllowance", yuan(dice, 300_00, 90_000_00));
        }
        if (dice.nextInt(4) == 0) {
            draft.dispatched();
        }
        claims(draft, dice);
        return draft.officer();
    }

    private void employment(OfficerDraft draft, SplittableRandom dice) {
        boolean isNew = dice.nextInt(10) == 0;
        LocalDate hired = isNew
                ? LocalDate.of(year, 1, 1).plusDays(dice.nextInt(360))
                : LocalDate.of(year - 1 - dice.nextInt(30), 1 + dice.nextInt(12), 1 + dice.nextInt(28));
        LocalDate left = hired.plusDays(20L + dice.nextInt(200));
        boolean leaves = dice.nextInt(50) == 0;
        LocalDate leftThisYear =
                left.getYear() == year ? left : LocalDate.of(year, 1, 1).plusDays(dice.nextInt(360));
        draft.employed(hired.toString(), leaves && !leftThisYear.isBefore(hired) ? leftThisYear.toString() : "");
        draft.average(isNew ? "" : yuan(dice, 2_000_00, 45_000_00));
        boolean isFirstJob = isNew && dice.nextBoolean();
        if (isFirstJob) {
            draft.mode(BasicDeductionMode.FIRST_JOB, "");
        } else if (!isNew && hired.getYear() < year - 1 && dice.nextInt(3) == 0) {
            draft.mode(BasicDeductionMode.FULL_YEAR, "55000");
        }
        int stage = dice.nextInt(30);
        if (stage < 2) {
            draft.status(ServiceStatus.PROBATION).contractWage(yuan(dice, 2_000_00, 12_000_00));
        } else if (stage == 2) {
            draft.status(ServiceStatus.TRAINEE);
        }
        boolean isFaraway = draft.officer().region().code().equals(CityTables.FARAWAY);
        boolean isShanghai = draft.officer().region().code().equals(CityTables.SHANGHAI);
        String rate = isShanghai ? "7%" : isFaraway ? 8 + dice.nextInt(13) + "%" : 8 + dice.nextInt(5) + "%";
        draft.fund(rate, isShanghai && dice.nextInt(5) == 0 ? 1 + dice.nextInt(5) + "%" : "0%", isFirstJob);
    }

    private void claims(OfficerDraft draft, SplittableRandom dice) {
        int claims = dice.nextInt(3);
        for (int claim = 0; claim < claims; claim++) {
            // one item per claim slot, so that loan and rent never meet
            DeductionItem item = ITEMS.get(claim * 4 + dice.nextInt(4));
            YearMonth from = YearMonth.of(year, 1).plusMonths(dice.nextInt(18) - 12L);
            YearMonth to = dice.nextInt(4) == 0 ? from.plusMonths(dice.nextInt(14)) : null;
            Money claimed = item == DeductionItem.ELDERLY_SHARED ? Money.yuan(yuan(dice, 100_00, 2_000_00)) : null;
            Rate share = item == DeductionItem.CHILD_EDUCATION && dice.nextBoolean() ? Rate.percent("50") : Rate.WHOLE;
            LocalDate filed = from.atDay(1).plusDays(dice.nextInt(120));
            draft.claim(new DeductionClaim(item, share, claimed, from, to, filed));
        }
    }

    /** Returns what happened to the officer at a place in a month, given the paid days of his employment in it. */
    public MonthFacts facts(int place, YearMonth month, int employedDays) {
        SplittableRandom dice = new SplittableRandom(seed * 37 + place * 1009L + month.getMonthValue());
        FactsDraft draft = new FactsDraft().assessed(pick(SevenGrades.RESULTS, dice), "");
        leave(draft, dice, employedDays);
        if (dice.nextInt(10) < 4) {
            draft.overtime(hours(dice), hours(dice), dice.nextBoolean() ? "0" : hours(dice));
        }
        if (dice.nextBoolean()) {
            draft.count("NIGHT_DUTY", String.valueOf(dice.nextInt(20)));
        }
        if (dice.nextInt(5) == 0) {
            draft.count("GUARD_DUTY_DAY", dice.nextInt(12) + ".5");
        }
        if (month.getMonthValue() == 2 || dice.nextInt(40) == 0) {
            draft.assessed(pick(SevenGrades.RESULTS, dice), pick(SevenGrades.RESULTS, dice));
        }
        if (dice.nextInt(20) == 0) {
            draft.personalPension(yuan(dice, 100_00, 6_000_00));
        }
        if (dice.nextInt(40) == 0) {
            draft.lossCompensation(yuan(dice, 10_00, 3_000_00));
        }
        if (dice.nextInt(60) == 0) {
            draft.courtDeduction(yuan(dice, 10_00, 300_00));
        }
        return draft.facts();
    }

    private static void leave(FactsDraft draft, SplittableRandom dice, int employedDays) {
        if (dice.nextInt(8) != 0) {
            return;
        }
        int halfDays = dice.nextInt(20) == 0 ? 2 * employedDays : dice.nextInt(Math.max(1, employedDays));
        String days = halfDays / 2 + (halfDays % 2 == 0 ? "" : ".5");
        switch (dice.nextInt(3)) {
            case 0 -> draft.leave(days, "0", "0");
            case 1 -> draft.leave("0", days, "0");
            default -> draft.leave("0", "0", days);
        }
    }

    /** Returns the terms of the unit of the officer at a place. */
    public UnitTerms unit(int place) {
        ProrationMethod[] methods = ProrationMethod.values();
        return new UnitTerms(
                "U" + place % 7,
                methods[place % 3],
                methods[place / 3 % 3],
                Rate.percent(60 + place % 5 * 10 + "%"),
                1,
                Money.ofFen(80_00 + place % 9 * 10_00),
                place % 2 == 0 ? VatMethod.GENERAL : VatMethod.SMALL_SCALE);
    }

    private static String hours(SplittableRandom dice) {
        return dice.nextInt(30) + (dice.nextBoolean() ? ".5" : "");
    }

    private static String yuan(SplittableRandom dice, int leastFen, int mostFen) {
        return Money.ofFen(dice.nextInt(leastFen, mostFen)).toString();
    }

    private static <T> T pick(List<T> all, SplittableRandom dice) {
        return all.get(dice.nextInt(all.size()));
    }
}
