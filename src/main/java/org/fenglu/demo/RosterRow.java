package org.fenglu.demo;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenglu.kernel.staff.ServiceStatus;

/** What the roster says about an employment in a month, by column; a month that says the same needs no row. */
final class RosterRow {

    static final List<String> COLUMNS = List.of(
            "officer_no",
            "unit",
            "hired_on",
            "left_on",
            "valid_from",
            "region",
            "scheme",
            "form",
            "payer",
            "status",
            "service_from",
            "grade",
            "step",
            "post_family",
            "post",
            "education",
            "skill",
            "personal",
            "last_year_average_wage",
            "contract_wage",
            "fund_rate",
            "supplementary_fund_rate",
            "first_job",
            "tax_mode",
            "last_year_income",
            "claims");

    private static final List<String> DUTY_POSTS = List.of("PATROL", "TRAFFIC", "CUSTODY_GUARD");
    private static final int MONTHS = 12;

    private final DemoPerson person;
    private final Job job;
    private final YearMonth month;
    private final Map<String, String> row = new LinkedHashMap<>();

    private RosterRow(DemoPerson person, Job job, YearMonth month) {
        this.person = person;
        this.job = job;
        this.month = month;
    }

    /** Returns the cells by column, all but the day from which they hold; empty ones are left out. */
    static Map<String, String> cells(DemoPerson person, Job job, YearMonth month) {
        RosterRow row = new RosterRow(person, job, month);
        row.employment();
        row.placement();
        row.contributions();
        row.tax();
        row.row.values().removeIf(String::isEmpty);
        return row.row;
    }

    private void employment() {
        UnitKind kind = job.unit().kind();
        boolean hasLeft = job.leftOn() != null && !YearMonth.from(job.leftOn()).isAfter(month);
        row.put("officer_no", person.officerNo());
        row.put("unit", job.unit().code());
        row.put("hired_on", job.hiredOn().toString());
        row.put("left_on", hasLeft ? String.valueOf(job.leftOn()) : "");
        row.put("region", kind.city().region().code());
        row.put("scheme", kind.scheme().id());
        row.put("form", kind.employer().form().name());
        row.put("payer", kind.employer().payer().name());
        row.put("status", status().name());
        row.put(
                "service_from",
                job.hiredOn().minusYears(person.career().serviceYearsBefore()).toString());
    }

    /** Stages end on the first of a month, so that no month has two. */
    private ServiceStatus status() {
        boolean isNew = job.hiredOn().getYear() == DemoYear.YEAR;
        YearMonth end = YearMonth.from(job.hiredOn()).plusMonths(person.career().probationMonths());
        if (!isNew || !month.isBefore(end)) {
            return ServiceStatus.REGULAR;
        }
        return person.event() == YearEvent.FIRST_JOB ? ServiceStatus.TRAINEE : ServiceStatus.PROBATION;
    }

    private void placement() {
        Scheme scheme = job.unit().kind().scheme();
        DemoCareer career = person.career();
        boolean isSeven = scheme == Scheme.SEVEN_GRADE;
        row.put("grade", grade(scheme));
        row.put("step", isSeven ? String.valueOf(career.step()) : "");
        String post = post(scheme);
        row.put("post_family", isSeven ? (DUTY_POSTS.contains(post) ? "DUTY" : "CIVIL") : "");
        row.put("post", post);
        row.put("education", isSeven ? career.education() : "");
        boolean isSpecialist = isSeven && !career.agreedAllowance().isZero();
        row.put("skill", isSpecialist ? "SPECIALIST" : "");
        row.put("personal", isSpecialist ? "agreedAllowance=" + career.agreedAllowance() : "");
        boolean isOnProbation = status() == ServiceStatus.PROBATION;
        row.put("contract_wage", isOnProbation ? scheme.usualWage() + ".00" : "");
    }

    /** An officer who comes from a unit with another scheme begins where the ladder begins. */
    private String grade(Scheme scheme) {
        if (scheme.grades().isEmpty()) {
            return "";
        }
        if (scheme == Scheme.LINFEN && status() == ServiceStatus.TRAINEE) {
            return "TRAINEE";
        }
        boolean isFirst = job.equals(person.jobs().get(0));
        int promotedIn = person.career().promotedIn();
        boolean isPromoted = promotedIn > 0 && month.getMonthValue() >= promotedIn;
        int place = isFirst ? person.career().grade() + (isPromoted ? 1 : 0) : 0;
        return scheme.grades().get(Math.min(place, scheme.grades().size() - 1));
    }

    private String post(Scheme scheme) {
        if (!scheme.asksForPost()) {
            return "";
        }
        String post = person.career().post();
        boolean isUnknown = post.isEmpty()
                || scheme == Scheme.JIAXING && DUTY_POSTS.subList(0, 2).contains(post);
        return isUnknown ? "POLICE_SUPPORT" : post;
    }

    private void contributions() {
        DemoCareer career = person.career();
        boolean isFirst = job.equals(person.jobs().get(0));
        City city = job.unit().kind().city();
        int fund = isFirst ? career.fundPercent() : city.fundPercents().get(0);
        row.put("last_year_average_wage", average());
        row.put("fund_rate", fund + "%");
        row.put(
                "supplementary_fund_rate",
                isFirst && career.supplementaryPercent() > 0 ? career.supplementaryPercent() + "%" : "");
        row.put("first_job", person.event() == YearEvent.FIRST_JOB ? "yes" : "");
    }

    /** Until the middle of the year the base is the wage of the year before last, then last year's. */
    private String average() {
        int hired = job.hiredOn().getYear();
        boolean isTurned = !month.isBefore(DemoYear.MIDDLE);
        if (hired == DemoYear.YEAR || (hired == DemoYear.YEAR - 1 && !isTurned)) {
            return "";
        }
        return (isTurned ? person.career().averageAfter() : person.career().averageBefore()).toString();
    }

    private void tax() {
        DemoCareer career = person.career();
        boolean isFullYear = career.wantsFullYear() && job.hiredOn().getYear() < DemoYear.YEAR - 1;
        boolean isFirstJob = person.event() == YearEvent.FIRST_JOB;
        row.put("tax_mode", isFullYear ? "FULL_YEAR" : isFirstJob ? "FIRST_JOB" : "TENURE");
        row.put(
                "last_year_income",
                isFullYear ? career.averageAfter().times(MONTHS).toString() : "");
        row.put("claims", DemoClaims.cell(career.claims(), month));
    }
}
