-- The roles of our own server; done again it changes nothing. Runs as the role that initdb made, in one transaction.
-- Settings of the transaction: fenglu.program_password, fenglu.read_password.
select pg_advisory_xact_lock(4201960312); -- one process at a time

do $$
declare
    administrator text := current_user;
    one record;
begin
    if to_regrole('fenglu_owner') is null then
        create role fenglu_owner nologin;
    end if;
    if to_regrole('fenglu_program') is null then
        create role fenglu_program;
    end if;
    if to_regrole('fenglu_read') is null then
        create role fenglu_read;
    end if;

    set local scram_iterations = 1; -- the passwords are random; see ServerPassword
    execute format('alter role fenglu_program login password %L', current_setting('fenglu.program_password'));
    execute format('alter role fenglu_read login connection limit 16 password %L',
        current_setting('fenglu.read_password'));
    alter role fenglu_read set default_transaction_read_only = on;
    alter role fenglu_read set search_path = fenglu_read;

    execute format('revoke all on database %I from public', current_database());
    execute format('grant create on database %I to fenglu_owner', current_database());
    execute format('grant connect, temporary on database %I to fenglu_program', current_database());
    execute format('grant connect on database %I to fenglu_read', current_database());
    grant usage, create on schema public to fenglu_owner;

    -- Versions before these roles had everything made and owned by the administrator.
    for one in
        select oid::regclass as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')
          and pg_get_userbyid(relowner) = administrator
    loop
        execute format('alter table %s owner to fenglu_owner', one.name);
    end loop;
    for one in
        select oid::regprocedure as name from pg_proc
        where pronamespace = 'public'::regnamespace and pg_get_userbyid(proowner) = administrator
    loop
        execute format('alter routine %s owner to fenglu_owner', one.name);
    end loop;
end
$$;
