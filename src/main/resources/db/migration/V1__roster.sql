-- The roster: who is paid, what happened in a month, where a year starts, what a unit decides.
-- Facts are only ever added. A correction is a new row; the newest recorded row that is in force wins.
-- Money is bigint fen, shares are bigint parts per million, counts of days, hours and events are integer hundredths.
-- Codes are compared byte by byte (collation "C"), so their order is the same on every machine.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are only ever added, found %; record a new row instead', tg_table_name, tg_op
        using errcode = 'integrity_constraint_violation';
end
$$;

-- One row for each file that was taken in; the same file of the same kind is taken in once.
create table import_file (
    id bigint generated always as identity primary key,
    kind text collate "C" not null,
    file_name text not null,
    sha256 text collate "C" not null check (length(sha256) = 64),
    rows bigint not null check (rows >= 0),
    recorded_at timestamptz not null unique,
    unique (kind, sha256)
);

-- The column input of a table holds, in one text with a tab between two fields, all that a calculation reads of the row:
-- a run reads one column instead of thirty, which halves its cost, and hashes that text. It is made by the database, so
-- it cannot differ from the columns. Days are counted from 2000-01-01; a missing number is empty.

-- In the tables below import_id names import_file.id. It is no foreign key: a check for each of a million rows
-- costs more than the rows, and both are written in one transaction and never change.

create table unit_terms (
    unit text collate "C" not null,
    joiner_method text collate "C" not null check (joiner_method in ('DEDUCT_ABSENT', 'PAY_ATTENDED', 'ACTUAL_DAYS')),
    leave_method text collate "C" not null check (leave_method in ('DEDUCT_ABSENT', 'PAY_ATTENDED', 'ACTUAL_DAYS')),
    sick_pay_ppm bigint not null check (sick_pay_ppm between 0 and 1000000),
    industry_class int not null check (industry_class between 1 and 8),
    agency_fee bigint check (agency_fee >= 0),
    vat_method text collate "C" check (vat_method in ('DIFFERENTIAL', 'GENERAL', 'SMALL_SCALE')),
    valid_from date not null check (extract(day from valid_from) = 1),
    recorded_at timestamptz not null,
    import_id bigint not null
);
create unique index unit_terms_newest on unit_terms (unit, recorded_at desc, valid_from desc);

-- One employment is (unit, officer_no, hired_on). The texts personal and claims are canonical, see docs/files.md.
create table officer (
    unit text collate "C" not null,
    officer_no text collate "C" not null,
    hired_on date not null,
    left_on date check (left_on >= hired_on),
    service_from date not null,
    last_year_average_wage bigint check (last_year_average_wage >= 0),
    contract_wage bigint check (contract_wage >= 0),
    fund_ppm bigint not null check (fund_ppm >= 0),
    supplementary_fund_ppm bigint not null check (supplementary_fund_ppm >= 0),
    first_job boolean not null,
    tax_mode text collate "C" not null check (tax_mode in ('TENURE', 'FIRST_JOB', 'FULL_YEAR')),
    last_year_income bigint check (last_year_income >= 0),
    region text collate "C" not null,
    scheme text collate "C" not null,
    form text collate "C" not null check (form in ('DIRECT_CONTRACT', 'DISPATCH')),
    payer text collate "C" not null check (payer in ('GOVERNMENT', 'ENTERPRISE')),
    status text collate "C" not null check (status in ('TRAINEE', 'PROBATION', 'REGULAR')),
    grade text collate "C" not null,
    step text collate "C" not null,
    post_family text collate "C" not null,
    post text collate "C" not null,
    post_grade text collate "C" not null,
    position text collate "C" not null,
    education text collate "C" not null,
    skill text collate "C" not null,
    zone text collate "C" not null,
    personal text collate "C" not null,
    claims text collate "C" not null,
    name_zh text,
    cancelled boolean not null,
    valid_from date not null check (extract(day from valid_from) = 1 or valid_from = hired_on),
    recorded_at timestamptz not null,
    import_id bigint not null,
    input text collate "C" not null generated always as (
        coalesce((left_on - date '2000-01-01')::text, '') || e'\t' || (service_from - date '2000-01-01')::text
        || e'\t' || coalesce(last_year_average_wage::text, '') || e'\t' || coalesce(contract_wage::text, '')
        || e'\t' || fund_ppm::text || e'\t' || supplementary_fund_ppm::text
        || e'\t' || case when first_job then '1' else '0' end || e'\t' || tax_mode
        || e'\t' || coalesce(last_year_income::text, '') || e'\t' || region || e'\t' || scheme || e'\t' || form
        || e'\t' || payer || e'\t' || status || e'\t' || grade || e'\t' || step || e'\t' || post_family
        || e'\t' || post || e'\t' || post_grade || e'\t' || position || e'\t' || education || e'\t' || skill
        || e'\t' || zone || e'\t' || personal || e'\t' || claims) stored,
    check (length(input) - length(replace(input, e'\t', '')) = 24)
);
create unique index officer_newest on officer (unit, officer_no, hired_on, recorded_at desc, valid_from desc);
create index officer_by_no on officer (officer_no, hired_on);

create table month_fact (
    month date not null check (extract(day from month) = 1),
    unit text collate "C" not null,
    officer_no text collate "C" not null,
    unpaid_leave_days int not null check (unpaid_leave_days >= 0),
    sick_leave_days int not null check (sick_leave_days >= 0),
    injury_leave_days int not null check (injury_leave_days >= 0),
    weekday_overtime_hours int not null check (weekday_overtime_hours >= 0),
    rest_day_overtime_hours int not null check (rest_day_overtime_hours >= 0),
    holiday_overtime_hours int not null check (holiday_overtime_hours >= 0),
    personal_pension bigint not null check (personal_pension >= 0),
    loss_compensation bigint not null check (loss_compensation >= 0),
    court_deduction bigint not null check (court_deduction >= 0),
    monthly_assessment text collate "C",
    annual_assessment text collate "C",
    counts text collate "C" not null,
    recorded_at timestamptz not null,
    import_id bigint not null,
    input text collate "C" not null generated always as (
        unpaid_leave_days::text || e'\t' || sick_leave_days::text || e'\t' || injury_leave_days::text
        || e'\t' || weekday_overtime_hours::text || e'\t' || rest_day_overtime_hours::text
        || e'\t' || holiday_overtime_hours::text || e'\t' || personal_pension::text
        || e'\t' || loss_compensation::text || e'\t' || court_deduction::text
        || e'\t' || coalesce(monthly_assessment, '') || e'\t' || coalesce(annual_assessment, '')
        || e'\t' || counts) stored,
    check (length(input) - length(replace(input, e'\t', '')) = 11)
);
create unique index month_fact_newest on month_fact (month, unit, officer_no, recorded_at desc);

-- What an officer was paid in the tax year before this engine took over, through a month.
create table opening_balance (
    through_month date not null check (extract(day from through_month) = 1),
    unit text collate "C" not null,
    officer_no text collate "C" not null,
    tax_year int not null,
    income bigint not null check (income >= 0),
    contributions bigint not null check (contributions >= 0),
    personal_pension bigint not null check (personal_pension >= 0),
    additional bigint not null check (additional >= 0),
    relief bigint not null check (relief >= 0),
    withheld bigint not null check (withheld >= 0),
    contribution_base bigint check (contribution_base >= 0),
    housing_fund_base bigint check (housing_fund_base >= 0),
    recorded_at timestamptz not null,
    import_id bigint not null,
    input text collate "C" not null generated always as (
        tax_year::text || e'\t' || income::text || e'\t' || contributions::text
        || e'\t' || personal_pension::text || e'\t' || additional::text || e'\t' || relief::text
        || e'\t' || withheld::text || e'\t' || coalesce(contribution_base::text, '')
        || e'\t' || coalesce(housing_fund_base::text, '')) stored,
    check (length(input) - length(replace(input, e'\t', '')) = 8)
);
create unique index opening_balance_newest on opening_balance (through_month, unit, officer_no, recorded_at desc);

-- Who has answered for a rate version of evidence C; version_id is table@first-day, such as scheme/x@2026-01-01.
create table acceptance (
    version_id text collate "C" not null,
    accepted_by text not null check (accepted_by <> ''),
    reason text not null check (reason <> ''),
    recorded_at timestamptz not null,
    import_id bigint
);
create unique index acceptance_newest on acceptance (version_id, recorded_at desc);

create trigger import_file_only_grows before update or delete or truncate on import_file
    for each statement execute function refuse_change();
create trigger unit_terms_only_grows before update or delete or truncate on unit_terms
    for each statement execute function refuse_change();
create trigger officer_only_grows before update or delete or truncate on officer
    for each statement execute function refuse_change();
create trigger month_fact_only_grows before update or delete or truncate on month_fact
    for each statement execute function refuse_change();
create trigger opening_balance_only_grows before update or delete or truncate on opening_balance
    for each statement execute function refuse_change();
create trigger acceptance_only_grows before update or delete or truncate on acceptance
    for each statement execute function refuse_change();
