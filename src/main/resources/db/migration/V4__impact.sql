-- Impacts: what two rate books, or what was paid and a rate book, make of the same force in the same months.
-- One row for each officer and month in which anything differs, with the lines that differ; sums beside it. Money is
-- bigint fen. A later run can take the rows of impact_change over: they name officer, month, line and difference.

create table impact (
    id bigint generated always as identity primary key,
    before_book int references rate_book,
    after_book int not null references rate_book,
    from_month date not null check (extract(day from from_month) = 1),
    to_month date not null check (extract(day from to_month) = 1 and to_month >= from_month),
    unit text collate "C",
    engine_version text collate "C" not null,
    known_at timestamptz not null,
    started_at timestamptz not null default clock_timestamp()
);
comment on column impact.before_book is 'null: the payslips as they were stored';

-- A preview pays nobody, so both sides are calculated as if every version of grade C were accepted; to_accept names those
-- of the later side that somebody must still answer for before they pay.
-- The result is whole or not there: this row is written last, in the transaction that ends the impact.
create table impact_end (
    impact bigint primary key references impact,
    months_compared bigint not null,
    months_changed bigint not null,
    to_accept text[] not null,
    failure text,
    ended_at timestamptz not null default clock_timestamp()
);

-- before_totals and after_totals: gross, employee contributions, tax, deductions, net, employer contributions, employer
-- cost; null where the officer cannot be paid on that side.
create table impact_change (
    impact bigint not null,
    month date not null,
    unit text collate "C" not null,
    officer_no text collate "C" not null,
    hired_on date not null,
    is_billed boolean not null,
    before_totals bigint[] check (cardinality(before_totals) = 7),
    after_totals bigint[] check (cardinality(after_totals) = 7),
    codes text[] not null,
    before_lines bigint[] not null check (cardinality(before_lines) = cardinality(codes)),
    after_lines bigint[] not null check (cardinality(after_lines) = cardinality(codes)),
    primary key (impact, month, unit, officer_no, hired_on)
);

-- Sums of a unit and month. TOTAL and the name of a total: over all officers, changed or not; TOTAL NO_LONGER_PAID and
-- TOTAL NEWLY_PAID: the employer cost of those who can be paid on one side only. A line: over those paid on both sides.
create table impact_sum (
    impact bigint not null,
    month date not null,
    unit text collate "C" not null,
    code text collate "C" not null,
    officers bigint not null,
    before_fen bigint not null,
    after_fen bigint not null,
    primary key (impact, month, unit, code)
);

create view impact_line as
select c.impact, c.month, c.unit, c.officer_no, c.hired_on, c.is_billed, line.code,
       line.before_fen, line.after_fen, line.after_fen - line.before_fen as difference_fen
from impact_change c
cross join lateral unnest(c.codes, c.before_lines, c.after_lines) as line (code, before_fen, after_fen);

create trigger impact_only_grows before update or delete or truncate on impact
    for each statement execute function refuse_change();
create trigger impact_end_only_grows before update or delete or truncate on impact_end
    for each statement execute function refuse_change();
create trigger impact_change_only_grows before update or delete or truncate on impact_change
    for each statement execute function refuse_change();
create trigger impact_sum_only_grows before update or delete or truncate on impact_sum
    for each statement execute function refuse_change();
