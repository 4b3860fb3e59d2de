-- Releases: a rate book that one person drafted and another one published, with the time from which it was known.
-- Nothing here is ever changed or deleted; what becomes of a draft is a row of its own, and there is one of it.

-- From now on a book is kept when it is drafted too, and not only when it first pays.
alter table rate_book rename column first_used_at to kept_at;

create table release (
    id int generated always as identity primary key,
    name text not null check (btrim(name) <> ''),
    rate_book int not null references rate_book,
    cases bytea not null,
    cases_passed int not null check (cases_passed > 0),
    drafted_by text not null check (btrim(drafted_by) <> ''),
    note text,
    drafted_at timestamptz not null default clock_timestamp()
);

create table release_decision (
    release int primary key references release,
    decision text collate "C" not null check (decision in ('PUBLISHED', 'WITHDRAWN')),
    decided_by text not null check (btrim(decided_by) <> ''),
    reason text,
    decided_at timestamptz not null default clock_timestamp()
);
create index release_decision_by_time on release_decision (decision, decided_at);

-- The same person however the name is typed: spaces, wide ones too, and capitals do not make another one.
create function person(name text) returns text language sql immutable as
$$ select lower(regexp_replace(name, '[[:space:]\u3000]+', '', 'g')) $$;

-- A draft is published by somebody else than its drafter, and now: nobody chooses the time of knowledge.
create function refuse_own_publication() returns trigger language plpgsql as $$
begin
    if new.decision = 'PUBLISHED'
            and exists (select from release where id = new.release and person(drafted_by) = person(new.decided_by)) then
        raise exception 'Release % was drafted by %; another person must publish it', new.release, new.decided_by
            using errcode = 'integrity_constraint_violation';
    end if;
    new.decided_at := clock_timestamp();
    return new;
end
$$;
create trigger release_published_by_another before insert on release_decision
    for each row execute function refuse_own_publication();

create trigger release_only_grows before update or delete or truncate on release
    for each statement execute function refuse_change();
create trigger release_decision_only_grows before update or delete or truncate on release_decision
    for each statement execute function refuse_change();
