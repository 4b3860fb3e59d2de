-- What the program's role may do, and the role that reads; done again it changes nothing. Runs as the owner, in one
-- transaction, whenever scripts were applied. Setting of the transaction: fenglu.program, the role of the program.
-- The program adds rows everywhere, and elsewhere does only what is named here: a run's state changes, a payslip leaves
-- after it was copied, findings of a month are replaced, scenarios end.
select pg_advisory_xact_lock(4201960312); -- one process at a time

do $$
declare
    program text := current_setting('fenglu.program');
    place text := current_schema();
    one record;
begin
    if program <> current_user and exists (select from pg_roles where rolname = program) then
        if not has_schema_privilege(program, place, 'usage') then
            execute format('grant usage on schema %I to %I', place, program);
        end if;
        for one in
            select oid::regclass as name from pg_class
            where relnamespace = place::regnamespace and relkind in ('r', 'v')
              and pg_get_userbyid(relowner) = current_user and relname <> 'flyway_schema_history'
        loop
            execute format('revoke all on %s from %I', one.name, program);
            execute format('grant select, insert on %s to %I', one.name, program);
        end loop;
        execute format('grant update (state, finished_at) on payrun to %I', program);
        execute format('grant delete on payslip, finding, scenario to %I', program);
        execute format('grant execute on function gather_statistics(text) to %I', program);
        -- The program looks here whether anything is left to do, so this comes last.
        execute format('grant select on flyway_schema_history to %I', program);
    end if;

    if exists (select from pg_roles where rolname = 'fenglu_read') then
        grant usage on schema fenglu_read to fenglu_read;
        grant select on all tables in schema fenglu_read to fenglu_read;
    end if;
end
$$;
