-- Before scripts are applied: the program's role no longer sees which ones were. So where the work is interrupted, the
-- next start finds that it is not done. Runs as the owner.
-- Setting of the transaction: fenglu.program, the role of the program.
do $$
declare
    program text := current_setting('fenglu.program');
begin
    if program <> current_user and to_regclass('flyway_schema_history') is not null
            and exists (select from pg_roles where rolname = program) then
        execute format('revoke all on flyway_schema_history from %I', program);
    end if;
end
$$;
