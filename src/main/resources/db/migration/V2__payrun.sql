-- The run: what was paid, with which rates, and who could not be paid.
-- A payslip is one row; its lines are an array beside a shared list of line codes. Nothing of it is ever changed: a
-- payslip that a later run computes otherwise moves to payslip_superseded, and the new one takes its place.
-- Money is bigint fen. In the bulk tables payrun, layout and rate_book are no foreign keys: a check for each of a
-- million rows costs more than the rows, and what they name is written before them and never changes.

-- Every rate book that ever paid, whole, so that any payslip can be computed again.
create table rate_book (
    id int generated always as identity primary key,
    fingerprint text collate "C" not null unique,
    archive bytea not null,
    first_used_at timestamptz not null default clock_timestamp()
);

-- The lines that many payslips share: code, name and section of each place of payslip.lines.
create table line_layout (
    id int generated always as identity primary key,
    hash bytea not null unique check (length(hash) = 32),
    codes text[] not null,
    names text[] not null,
    sections text[] not null,
    check (cardinality(codes) = cardinality(names) and cardinality(codes) = cardinality(sections))
);

-- One run of one month, for a unit or for the whole force (unit is null).
create table payrun (
    id bigint generated always as identity primary key,
    month date not null check (extract(day from month) = 1),
    unit text collate "C",
    pay_date date not null,
    rate_book int not null references rate_book,
    engine_version text collate "C" not null,
    known_at timestamptz not null,
    chunk_size int not null check (chunk_size > 0),
    officers bigint check (officers >= 0),
    state text collate "C" not null check (state in ('RUNNING', 'STOPPED', 'DONE')),
    started_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    check ((state = 'DONE') = (finished_at is not null))
);
create index payrun_by_month on payrun (month, id);

-- The checkpoints: a chunk and what it wrote commit together. It reaches from after a key up to and with its last key;
-- the first has no key before it, the last one reaches to the end. The foreign key is wanted: it makes a run that
-- resumes wait for a chunk that a killed process left under way.
create table payrun_chunk (
    payrun bigint not null references payrun,
    number int not null check (number > 0),
    last_unit text collate "C",
    last_officer_no text collate "C",
    last_hired_on date,
    primary key (payrun, number)
);

-- What a chunk came to, by unit. paid counts everybody who has a payslip now; unchanged and replaced are parts of it.
-- withdrawn counts payslips of the month that stand no more because the officer is refused now or not employed.
create table payrun_unit (
    payrun bigint not null,
    number int not null,
    unit text collate "C" not null,
    paid bigint not null,
    refused bigint not null,
    unchanged bigint not null,
    replaced bigint not null,
    withdrawn bigint not null,
    gross bigint not null,
    employee_contributions bigint not null,
    tax bigint not null,
    deductions bigint not null,
    net bigint not null,
    employer_contributions bigint not null,
    employer_cost bigint not null,
    primary key (payrun, number, unit),
    foreign key (payrun, number) references payrun_chunk
);

-- One payslip a row. The ytd columns are the year so far with this month in it, which the next month starts from, and
-- so are the two bases (null where the roster has a last year's average).
create table payslip (
    month date not null,
    unit text collate "C" not null,
    officer_no text collate "C" not null,
    hired_on date not null,
    payrun bigint not null,
    rate_book int not null,
    layout int not null,
    known_at timestamptz not null,
    pay_date date not null,
    tax_year int not null,
    gross bigint not null,
    employee_contributions bigint not null,
    tax bigint not null,
    deductions bigint not null,
    net bigint not null check (net >= 0),
    employer_contributions bigint not null,
    employer_cost bigint not null,
    ytd_income bigint not null,
    ytd_contributions bigint not null,
    ytd_additional bigint not null,
    ytd_personal_pension bigint not null,
    ytd_relief bigint not null,
    ytd_withheld bigint not null,
    contribution_base bigint,
    housing_fund_base bigint,
    region text collate "C" not null,
    scheme text collate "C" not null,
    input_hash bytea not null check (length(input_hash) = 32),
    lines bigint[] not null,
    primary key (month, unit, officer_no),
    check (net = gross - employee_contributions - tax - deductions)
);

create table payslip_superseded (
    like payslip including constraints,
    superseded_at timestamptz not null default clock_timestamp(),
    superseded_by bigint not null
);
create index payslip_superseded_by_officer on payslip_superseded (month, unit, officer_no);

-- What stands against paying an officer in a month, now; place is the order in which it was found.
create table finding (
    month date not null,
    unit text collate "C" not null,
    officer_no text collate "C" not null,
    place int not null check (place > 0),
    code text collate "C" not null,
    field text not null,
    found text not null,
    expected text not null,
    payrun bigint not null,
    primary key (month, unit, officer_no, place)
);

-- Who asked twice for the same thing: a request that starts a run is answered once.
create table request_key (
    method text collate "C" not null,
    path text collate "C" not null,
    key text collate "C" not null,
    body_hash bytea not null check (length(body_hash) = 32),
    payrun bigint references payrun,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (method, path, key)
);

-- The lines of the payslips that stand, one a row, for whoever asks in SQL.
create view payslip_line as
select p.month, p.unit, p.officer_no, line.place, line.code, line.name_zh, line.section, line.amount
from payslip p
join line_layout layout on layout.id = p.layout
cross join lateral unnest(p.lines, layout.codes, layout.names, layout.sections)
    with ordinality as line (amount, code, name_zh, section, place);

-- A payslip is never changed, and leaves only into payslip_superseded.
create function refuse_lost_payslip() returns trigger language plpgsql as $$
begin
    if exists (
        select from gone
        where not exists (
            select from payslip_superseded kept
            where kept.month = gone.month and kept.unit = gone.unit and kept.officer_no = gone.officer_no
              and kept.input_hash = gone.input_hash and kept.payrun = gone.payrun and kept.lines = gone.lines)) then
        raise exception 'A payslip is never deleted; move it to payslip_superseded first'
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create trigger payslip_leaves_only_superseded after delete on payslip
    referencing old table as gone for each statement execute function refuse_lost_payslip();
create trigger payslip_never_changes before update or truncate on payslip
    for each statement execute function refuse_change();
create trigger payslip_superseded_only_grows before update or delete or truncate on payslip_superseded
    for each statement execute function refuse_change();
create trigger rate_book_only_grows before update or delete or truncate on rate_book
    for each statement execute function refuse_change();
create trigger line_layout_only_grows before update or delete or truncate on line_layout
    for each statement execute function refuse_change();
create trigger payrun_chunk_only_grows before update or delete or truncate on payrun_chunk
    for each statement execute function refuse_change();
create trigger payrun_unit_only_grows before update or delete or truncate on payrun_unit
    for each statement execute function refuse_change();
