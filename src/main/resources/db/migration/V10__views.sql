-- What an integrator reads: views in a schema of their own, so that a role can be given these and nothing else.
-- They name their units: _fen is money in fen. A column is never renamed or given another meaning; new ones may come.
-- Cases of injury and death, special deductions and who accepted what are not shown here.
do $$
begin
    if to_regnamespace('fenglu_read') is null then -- whoever may not create schemas has it created beforehand
        create schema fenglu_read;
    end if;
end
$$;

create view fenglu_read.payslip as
select p.month, p.unit, p.officer_no, p.hired_on, p.payrun, p.pay_date, p.tax_year, p.region, p.scheme, p.known_at,
       book.fingerprint as rate_book, p.gross as gross_fen, p.employee_contributions as employee_contributions_fen,
       p.tax as tax_fen, p.deductions as deductions_fen, p.net as net_fen,
       p.employer_contributions as employer_contributions_fen, p.employer_cost as employer_cost_fen,
       p.contribution_base as contribution_base_fen, p.housing_fund_base as housing_fund_base_fen
from payslip p
join rate_book book on book.id = p.rate_book;

create view fenglu_read.payslip_line as
select p.month, p.unit, p.officer_no, p.hired_on, line.place, line.code, line.name_zh, line.section,
       line.amount as amount_fen
from payslip p
join line_layout layout on layout.id = p.layout
cross join lateral unnest(p.lines, layout.codes, layout.names, layout.sections)
    with ordinality as line (amount, code, name_zh, section, place);

-- Of each employment that has begun and not ended, the newest recorded row that is in force this month.
create view fenglu_read.officer as
select unit, officer_no, hired_on, left_on, name_zh, service_from, region, scheme, form, payer, status, grade, step,
       post_family, post, post_grade, position, education, skill, zone, valid_from, recorded_at
from (
    select distinct on (unit, officer_no, hired_on) *
    from officer
    where valid_from <= (date_trunc('month', current_date) + interval '1 month - 1 day')::date
      and hired_on <= current_date
    order by unit, officer_no, hired_on, recorded_at desc, valid_from desc) newest
where not cancelled and (left_on is null or left_on >= current_date);

create view fenglu_read.payrun as
select r.id, r.month, r.unit, r.pay_date, r.state, r.started_at, r.finished_at, r.known_at, r.engine_version,
       book.fingerprint as rate_book, counted.paid, counted.refused, counted.unchanged, counted.replaced,
       counted.withdrawn, counted.gross_fen, counted.employee_contributions_fen, counted.tax_fen,
       counted.deductions_fen, counted.net_fen, counted.employer_contributions_fen, counted.employer_cost_fen
from payrun r
join rate_book book on book.id = r.rate_book
cross join lateral (
    select coalesce(sum(paid), 0)::bigint as paid,
           coalesce(sum(refused), 0)::bigint as refused,
           coalesce(sum(unchanged), 0)::bigint as unchanged,
           coalesce(sum(replaced), 0)::bigint as replaced,
           coalesce(sum(withdrawn), 0)::bigint as withdrawn,
           coalesce(sum(gross), 0)::bigint as gross_fen,
           coalesce(sum(employee_contributions), 0)::bigint as employee_contributions_fen,
           coalesce(sum(tax), 0)::bigint as tax_fen,
           coalesce(sum(deductions), 0)::bigint as deductions_fen,
           coalesce(sum(net), 0)::bigint as net_fen,
           coalesce(sum(employer_contributions), 0)::bigint as employer_contributions_fen,
           coalesce(sum(employer_cost), 0)::bigint as employer_cost_fen
    from payrun_unit where payrun = r.id) counted;

create view fenglu_read.finding as
select month, unit, officer_no, place, code, field, found, expected, payrun
from finding;

create view fenglu_read.release as
select r.id, r.name, book.fingerprint as rate_book, r.drafted_by, r.drafted_at, r.note, d.decision, d.decided_by,
       d.decided_at, d.reason
from release r
join rate_book book on book.id = r.rate_book
left join release_decision d on d.release = r.id;

-- Only the owner of a table may have its statistics gathered, and after a large import the next run needs them. The
-- program does not own what it only adds to; it asks for this and for nothing else in the owner's name.
create function gather_statistics(imported text) returns void language plpgsql security definer as $$
begin
    if imported not in ('unit_terms', 'officer', 'month_fact', 'opening_balance', 'acceptance') then
        raise exception 'No table that is imported: %', imported using errcode = 'invalid_parameter_value';
    end if;
    execute format('analyze %I', imported);
end
$$;
revoke execute on function gather_statistics(text) from public;

do $$
begin
    execute format('alter function gather_statistics(text) set search_path = %I, pg_temp', current_schema());
end
$$;
