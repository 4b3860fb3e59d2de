-- Named assumptions and what they are about, shared by their address; they say of nobody who it is. The address is drawn
-- by chance and is all it takes to read one, so it says nothing of the content. A row is never changed, and deleted only
-- once its last day is past. The days are not finer, so that nobody can be told by the moment.
create table scenario (
    id text collate "C" primary key check (id ~ '^[A-Za-z0-9_-]{22}$'),
    name text not null check (btrim(name) <> '' and length(name) <= 60),
    request jsonb not null check (jsonb_typeof(request) = 'object' and octet_length(request::text) <= 65536),
    created_on date not null,
    expires_on date not null check (expires_on > created_on)
);
create index scenario_by_end on scenario (expires_on);

create function keep_scenario() returns trigger language plpgsql as $$
begin
    if old.expires_on >= current_date then
        raise exception 'Scenario % is kept until %', old.id, old.expires_on
            using errcode = 'integrity_constraint_violation';
    end if;
    return old;
end
$$;
create trigger scenario_is_not_changed before update or truncate on scenario
    for each statement execute function refuse_change();
create trigger scenario_is_kept before delete on scenario
    for each row execute function keep_scenario();
