package org.fenglu.people.roster;

import java.util.List;
import org.fenglu.kernel.staff.FindingCode;

/** What must be right about employments, and about officers that a file names. */
final class EmploymentChecks {

    /** All employments of the officers in the file, each as it will stand once the file is recorded. */
    private static final String EMPLOYMENTS = """
            with named as (
                select unit, officer_no, hired_on, left_on, cancelled, valid_from,
                    timestamptz 'infinity' as recorded_at, line
                from staged
                union all
                select unit, officer_no, hired_on, left_on, cancelled, valid_from, recorded_at, null
                from officer where officer_no in (select officer_no from staged)),
            newest as (
                select distinct on (officer_no, unit, hired_on) *
                from named order by officer_no, unit, hired_on, recorded_at desc, valid_from desc),
            employment as (
                select *, coalesce(left_on, date 'infinity') as until,
                    concat(unit, ' ', hired_on, '...', left_on) as period
                from newest where not cancelled)
            """;

    private EmploymentChecks() {}

    /** What must be right about the employments in a file. */
    static List<StagedCheck> forEmployments() {
        return List.of(
                StagedCheck.duplicates("officer_no", "unit, officer_no, hired_on, valid_from"),
                new StagedCheck(
                        FindingCode.LEFT_BEFORE_HIRED,
                        "left_on",
                        "select line, left_on::text as found, hired_on::text as expected from staged"
                                + " where left_on < hired_on"),
                effectiveDay(),
                effectiveAfterLeaving(),
                laterRecordHidden(),
                overlap(),
                secondInMonth());
    }

    /**
     * What must be right about officers that a file names.
     *
     * @param month column with the first day of the month in which they must be employed
     */
    static List<StagedCheck> forOfficers(String month) {
        return List.of(unknownOfficer(), notEmployed(month));
    }

    private static StagedCheck effectiveDay() {
        String query = """
                select line, valid_from::text as found,
                    concat(date_trunc('month', valid_from)::date, ', ', hired_on) as expected
                from staged where extract(day from valid_from) <> 1 and valid_from <> hired_on
                """;
        return new StagedCheck(FindingCode.EFFECTIVE_DATE_NOT_FIRST_OF_MONTH, "valid_from", query);
    }

    private static StagedCheck effectiveAfterLeaving() {
        String query = """
                select line, valid_from::text as found,
                    concat('≤ ', greatest(hired_on, date_trunc('month', left_on)::date)) as expected
                from staged where valid_from > left_on and left_on >= hired_on and not cancelled
                """;
        return new StagedCheck(FindingCode.EFFECTIVE_AFTER_LEAVING, "valid_from", query);
    }

    /** A row must not silently end what was recorded for a later day: to keep that, the file repeats it. */
    private static StagedCheck laterRecordHidden() {
        String query = """
                select line, string_agg(distinct later.valid_from::text, ', ') as found,
                    string_agg(distinct later.valid_from::text, ', ') as expected
                from staged as named join officer as later using (unit, officer_no, hired_on)
                where not named.cancelled and not later.cancelled and later.valid_from > named.valid_from
                    and later.valid_from <= coalesce(named.left_on, date 'infinity')
                    and not exists (
                        select from staged as same
                        where (same.unit, same.officer_no, same.hired_on, same.valid_from)
                            = (later.unit, later.officer_no, later.hired_on, later.valid_from))
                    and not exists (
                        select from officer as newer
                        where (newer.unit, newer.officer_no, newer.hired_on)
                            = (later.unit, later.officer_no, later.hired_on)
                            and newer.recorded_at > later.recorded_at and newer.valid_from <= later.valid_from)
                group by line
                """;
        return new StagedCheck(FindingCode.LATER_RECORD_HIDDEN, "valid_from", query);
    }

    private static StagedCheck overlap() {
        String query = EMPLOYMENTS + """
                select coalesce(line, earlier_line) as line,
                    case when line is null then period else earlier end as found,
                    hired_on::text as expected
                from (
                    select *, max(until) over before as occupied_until, max(line) over before as earlier_line,
                        lag(period) over (partition by officer_no order by hired_on, unit) as earlier
                    from employment
                    window before as (partition by officer_no order by hired_on, unit
                        rows between unbounded preceding and 1 preceding)) as following
                where occupied_until >= hired_on and coalesce(line, earlier_line) is not null
                """;
        return new StagedCheck(FindingCode.OVERLAPPING_EMPLOYMENT, "hired_on", query);
    }

    private static StagedCheck secondInMonth() {
        String query = EMPLOYMENTS + """
                select coalesce(line, earlier_line) as line, earlier as found,
                    (date_trunc('month', hired_on) + interval '1 month')::date::text as expected
                from (
                    select *, lag(until) over before as occupied_until, lag(line) over before as earlier_line,
                        lag(period) over before as earlier
                    from employment
                    window before as (partition by officer_no, unit order by hired_on)) as following
                where occupied_until < hired_on and occupied_until >= date_trunc('month', hired_on)
                    and coalesce(line, earlier_line) is not null
                """;
        return new StagedCheck(FindingCode.SECOND_EMPLOYMENT_IN_MONTH, "hired_on", query);
    }

    private static StagedCheck unknownOfficer() {
        String query = """
                select line, concat(unit, ' ', officer_no) as found, coalesce((
                    select string_agg(distinct known.unit, ', ') from officer as known
                    where known.officer_no = named.officer_no), '-') as expected
                from staged as named where not exists (
                    select from officer as known where known.unit = named.unit and known.officer_no = named.officer_no)
                """;
        return new StagedCheck(FindingCode.UNKNOWN_OFFICER, "officer_no", query);
    }

    private static StagedCheck notEmployed(String month) {
        String query = """
                select line, coalesce(employments, '-') as found, to_char(named.%1$s, 'YYYY-MM') as expected
                from staged as named cross join lateral (
                    select string_agg(concat(hired_on, '...', left_on), ', ') as employments,
                        coalesce(bool_or(hired_on < named.%1$s + interval '1 month'
                            and coalesce(left_on, date 'infinity') >= named.%1$s), false) as is_employed
                    from (
                        select distinct on (hired_on) hired_on, left_on, cancelled
                        from officer as known where known.unit = named.unit and known.officer_no = named.officer_no
                        order by hired_on, recorded_at desc, valid_from desc) as newest
                    where not cancelled) as employed
                where not is_employed and exists (
                    select from officer as known where known.unit = named.unit and known.officer_no = named.officer_no)
                """;
        return new StagedCheck(FindingCode.NOT_EMPLOYED_IN_MONTH, "officer_no", query.formatted(month));
    }
}
