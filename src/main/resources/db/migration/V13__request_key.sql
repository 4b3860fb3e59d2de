-- What a request with an Idempotency-Key stored, so that the same one again stores nothing. Kept are the number of what
-- was stored and a hash of what was sent, nothing else of either. A row comes in the transaction that stores, stays as
-- long as what was stored, and is never changed; work that was begun and given up is begun again as a further attempt.
-- Keys of older versions, of runs only, are forgotten: running a month again changes nothing that comes out alike.
drop table request_key;

create table request_key (
    path text collate "C" not null,
    key text collate "C" not null check (length(key) between 1 and 200),
    attempt int not null check (attempt > 0),
    content_hash text collate "C" not null check (length(content_hash) = 64),
    stored text collate "C" not null check (stored <> ''),
    scenario text collate "C" generated always as (case path when '/v1/scenarios' then stored end) stored
        references scenario on delete cascade,
    recorded_at timestamptz not null default clock_timestamp(),
    primary key (path, key, attempt)
);
create index request_key_by_scenario on request_key (scenario) where scenario is not null;
create trigger request_key_is_not_changed before update or truncate on request_key
    for each statement execute function refuse_change();

comment on table request_key is 'What a request with an Idempotency-Key stored, so that the same one stores once';
comment on column request_key.path is 'Address of the request; a key means something at its address only';
comment on column request_key.key is 'The Idempotency-Key that came with it';
comment on column request_key.attempt is 'Number of times that it was carried out; above 1: work was given up before';
comment on column request_key.content_hash is 'SHA-256 of what was sent, in hexadecimal digits';
comment on column request_key.stored is 'Number of what it stored, as a text';
comment on column request_key.scenario is 'The scenario that it stored, with which the row goes; null: something else';
comment on column request_key.recorded_at is 'When it was stored';

-- A case is opened for an officer and an event once, so the cases of an officer are looked for.
create index claim_by_number on claim (kind, person(officer_no));
create index claim_by_name on claim (kind, person(officer_name));
