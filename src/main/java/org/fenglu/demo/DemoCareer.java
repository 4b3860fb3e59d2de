package org.fenglu.demo;

import java.time.LocalDate;
import java.util.List;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.staff.DeductionClaim;

/**
 * What the roster says about an officer over the year.
 *
 * @param grade place in the grades of the scheme
 * @param promotedIn month in which the next grade begins, or 0
 * @param step step in the grade
 * @param post the post
 * @param education the education
 * @param agreedAllowance an agreed allowance, yuan per month, or zero
 * @param fundPercent rate of the housing fund
 * @param supplementaryPercent rate of the supplementary fund, or 0
 * @param averageBefore average monthly wage of the year before last
 * @param averageAfter average monthly wage of last year
 * @param serviceYearsBefore years of service before the employment that count
 * @param probationMonths months on probation or in training
 * @param wantsFullYear whether the deduction of the whole year at once is asked for, where the hire was long ago
 * @param claims special additional deductions
 */
record DemoCareer(
        int grade,
        int promotedIn,
        int step,
        String post,
        String education,
        Money agreedAllowance,
        int fundPercent,
        int supplementaryPercent,
        Money averageBefore,
        Money averageAfter,
        int serviceYearsBefore,
        int probationMonths,
        boolean wantsFullYear,
        List<DeductionClaim> claims) {

    private static final List<String> POSTS = List.of(
            "PATROL",
            "TRAFFIC",
            "CUSTODY_GUARD",
            "POLICE_SUPPORT",
            "CLERICAL",
            "WINDOW_SERVICE",
            "CALL_TAKING",
            "TECHNICAL");
    private static final List<String> JIAXING_POSTS =
            List.of("CUSTODY_GUARD", "POLICE_SUPPORT", "CLERICAL", "WINDOW_SERVICE", "CALL_TAKING", "TECHNICAL");
    private static final List<String> EDUCATIONS = List.of("SENIOR_HIGH", "JUNIOR_COLLEGE", "BACHELOR", "MASTER");
    private static final int GRADE_WORTH = 520;

    static DemoCareer of(YearEvent event, Job job, Draw draw) {
        Scheme scheme = job.unit().kind().scheme();
        City city = job.unit().kind().city();
        int grade = grade(scheme, job.hiredOn(), draw);
        String post = scheme.asksForPost() ? draw.one(scheme == Scheme.JIAXING ? JIAXING_POSTS : POSTS) : "";
        boolean isSpecialist = scheme == Scheme.SEVEN_GRADE && post.equals("TECHNICAL") && draw.chance(40);
        int usual = scheme.usualWage() + grade * GRADE_WORTH + draw.below(1500);
        Money before = Money.ofFen(usual * 100L + draw.below(100));
        return new DemoCareer(
                grade,
                event == YearEvent.PROMOTED ? draw.between(2, DemoYear.LAST.getMonthValue()) : 0,
                draw.between(1, 5),
                post,
                draw.one(EDUCATIONS),
                isSpecialist ? Money.ofFen(draw.between(8, 20) * 10_000L) : Money.ZERO,
                draw.one(city.fundPercents()),
                draw.chance(50) ? city.supplementaryPercent() : 0,
                before,
                before.plus(Money.ofFen(draw.below(40_000))),
                draw.chance(10) ? draw.between(1, 5) : 0,
                draw.one(List.of(1, 2, 3, 6)),
                scheme.isLowPaid() && grade == 0 && draw.chance(70),
                DemoClaims.claims(job, draw));
    }

    /** Few are high up, and none who was hired lately. */
    private static int grade(Scheme scheme, LocalDate hiredOn, Draw draw) {
        int years = DemoYear.YEAR - hiredOn.getYear();
        int top = Math.min(scheme.grades().size() - 1, years / 2);
        return top <= 0 ? 0 : Math.min(draw.between(0, top), draw.between(0, top + 1));
    }
}
