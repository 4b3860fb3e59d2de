-- Cases of work injury and death: a claim is the journal of what became known about it. Nothing is changed or deleted;
-- a correction is a later entry. What was true when stands inside the facts, what was known when is recorded_at.
create table claim (
    id bigint generated always as identity primary key,
    kind text collate "C" not null check (kind in ('INJURY', 'SURVIVORS')),
    region text collate "C" not null check (region ~ '^[0-9]{6}$'),
    unit text collate "C",
    officer_no text collate "C",
    officer_name text not null check (btrim(officer_name) <> ''),
    opened_by text not null check (btrim(opened_by) <> ''),
    opened_at timestamptz not null
);

-- content is what the entry adds, as the calculator takes it: facts are merged key by key, lists by id or from.
create table claim_entry (
    id bigint generated always as identity primary key,
    claim bigint not null references claim,
    kind text collate "C" not null check (kind in ('FACTS', 'FIGURE', 'ADJUSTMENT', 'CHOICE', 'ACCEPTANCE', 'CLOSED', 'REOPENED')),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    document text not null check (btrim(document) <> ''),
    recorded_by text not null check (btrim(recorded_by) <> ''),
    recorded_at timestamptz not null
);
create index claim_entry_by_claim on claim_entry (claim, recorded_at, id);

-- A year's adjustment of the benefits in payment in one region pays only after a second person approved it,
-- with the figures of that rate book; a book with other figures needs another approval.
create table adjustment_approval (
    id bigint generated always as identity primary key,
    region text collate "C" not null check (region ~ '^[0-9]{6}$'),
    year int not null check (year between 2004 and 2100),
    rate_book int not null references rate_book,
    recorded_by text not null check (btrim(recorded_by) <> ''),
    approved_by text not null check (btrim(approved_by) <> '' and person(approved_by) <> person(recorded_by)),
    recorded_at timestamptz not null,
    unique (region, year, rate_book)
);

-- One run of the benefits of a month: what is due by then and not paid before, by line, payer and month that it mends.
create table benefit_run (
    id bigint generated always as identity primary key,
    month date not null check (extract(day from month) = 1),
    rate_book int not null references rate_book,
    engine_version text collate "C" not null,
    known_at timestamptz not null,
    assessed_on date not null,
    claims int not null check (claims >= 0),
    drafted_by text not null check (btrim(drafted_by) <> ''),
    drafted_at timestamptz not null default clock_timestamp()
);

create table benefit_run_decision (
    run bigint primary key references benefit_run,
    decision text collate "C" not null check (decision in ('APPROVED', 'WITHDRAWN')),
    decided_by text not null check (btrim(decided_by) <> ''),
    reason text,
    decided_at timestamptz not null default clock_timestamp()
);

-- month is the month that a monthly benefit is for, null for a sum due once. amount is bigint fen: due less what approved
-- runs paid before; below zero it is to be recovered and is taken from nobody.
create table benefit_payment (
    run bigint not null references benefit_run,
    claim bigint not null references claim,
    benefit text collate "C" not null,
    of_whom text collate "C" not null,
    payer text collate "C" not null,
    month date check (extract(day from month) = 1),
    due bigint not null check (due >= 0),
    paid_before bigint not null,
    amount bigint not null check (amount = due - paid_before and amount <> 0),
    unique nulls not distinct (run, claim, benefit, of_whom, payer, month)
);
create index benefit_payment_by_claim on benefit_payment (claim, run);

-- What a claim waited for when the run was calculated.
create table benefit_open (
    run bigint not null references benefit_run,
    claim bigint not null references claim,
    benefit text collate "C" not null,
    of_whom text collate "C" not null,
    cause text collate "C" not null,
    name text not null
);
create index benefit_open_by_run on benefit_open (run, claim);

-- What is wrong with a claim that could not be assessed: it is paid nothing in the run, and stops no other.
create table benefit_refused (
    run bigint not null references benefit_run,
    claim bigint not null references claim,
    code text collate "C" not null,
    field text not null,
    found text not null,
    expected text not null
);
create index benefit_refused_by_run on benefit_refused (run, claim);

create function refuse_own_benefit_approval() returns trigger language plpgsql as $$
begin
    if new.decision = 'APPROVED'
            and exists (select from benefit_run where id = new.run and person(drafted_by) = person(new.decided_by)) then
        raise exception 'Benefit run % was drafted by %; another person must approve it', new.run, new.decided_by
            using errcode = 'integrity_constraint_violation';
    end if;
    new.decided_at := clock_timestamp();
    return new;
end
$$;
create trigger benefit_run_approved_by_another before insert on benefit_run_decision
    for each row execute function refuse_own_benefit_approval();

create trigger claim_only_grows before update or delete or truncate on claim
    for each statement execute function refuse_change();
create trigger claim_entry_only_grows before update or delete or truncate on claim_entry
    for each statement execute function refuse_change();
create trigger adjustment_approval_only_grows before update or delete or truncate on adjustment_approval
    for each statement execute function refuse_change();
create trigger benefit_run_only_grows before update or delete or truncate on benefit_run
    for each statement execute function refuse_change();
create trigger benefit_run_decision_only_grows before update or delete or truncate on benefit_run_decision
    for each statement execute function refuse_change();
create trigger benefit_payment_only_grows before update or delete or truncate on benefit_payment
    for each statement execute function refuse_change();
create trigger benefit_refused_only_grows before update or delete or truncate on benefit_refused
    for each statement execute function refuse_change();
create trigger benefit_open_only_grows before update or delete or truncate on benefit_open
    for each statement execute function refuse_change();
