-- The yearly turnover of contribution bases: what was declared for each officer, by insurance, from which month.
-- Where an employment has no row here, the roster's average wage of last year, or the first month's wage, goes on.

-- One decision: a contribution year of one insurance, or of the fund, in one region. The second person is another one.
create table base_turnover (
    id bigint generated always as identity primary key,
    year int not null,
    region text collate "C" not null,
    kind text collate "C" not null
        check (kind in ('PENSION', 'MEDICAL', 'MATERNITY', 'UNEMPLOYMENT', 'WORK_INJURY', 'HOUSING_FUND')),
    valid_from date not null check (extract(day from valid_from) = 1),
    rate_book text collate "C" not null check (length(rate_book) = 64),
    recorded_by text not null check (recorded_by <> ''),
    approved_by text not null check (approved_by <> '' and person(approved_by) <> person(recorded_by)),
    recorded_at timestamptz not null unique
);

-- amount is bigint fen a month, before floor and ceiling, which hold at calculation; total and months are what it is
-- the average of. turnover names base_turnover.id: written in one transaction, never changed.
create table declared_base (
    unit text collate "C" not null,
    officer_no text collate "C" not null,
    hired_on date not null,
    kind text collate "C" not null
        check (kind in ('PENSION', 'MEDICAL', 'MATERNITY', 'UNEMPLOYMENT', 'WORK_INJURY', 'HOUSING_FUND')),
    valid_from date not null check (extract(day from valid_from) = 1),
    amount bigint not null check (amount >= 0),
    total bigint not null check (total >= 0),
    months int not null check (months between 1 and 12),
    turnover bigint not null,
    recorded_at timestamptz not null
);
create unique index declared_base_newest
    on declared_base (unit, officer_no, hired_on, kind, valid_from desc, recorded_at desc);

create trigger base_turnover_only_grows before update or delete or truncate on base_turnover
    for each statement execute function refuse_change();
create trigger declared_base_only_grows before update or delete or truncate on declared_base
    for each statement execute function refuse_change();
