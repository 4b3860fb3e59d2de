-- What tables and views hold; the columns follow in the next two scripts. A comment that an earlier script made stays.
-- Scripts that make tables or columns after these comment on them themselves; a test asks for it.
do $$
declare
    said record;
begin
    for said in
        with meaning (name, words) as (values
            ('acceptance', 'Who has answered for a rate version of evidence C, which pays nobody before (确认)'),
            ('adjustment_approval', 'The second person''s approval of a year''s adjustment of benefits in a region'),
            ('base_turnover', 'Decisions on the contribution bases of a year, by region and insurance (核定)'),
            ('benefit_open', 'What a claim still waited for when a benefit run was calculated'),
            ('benefit_payment', 'What a benefit run pays, by claim, benefit, person, payer and month'),
            ('benefit_refused', 'Why a claim could not be assessed in a benefit run'),
            ('benefit_run', 'Runs of the benefits of a month, each drafted by one person'),
            ('benefit_run_decision', 'What became of a benefit run: approved by another person, or withdrawn'),
            ('claim', 'Cases of work injury and death; what is known of them stands in claim_entry'),
            ('claim_entry', 'The journal of claims: what became known, when and from which document'),
            ('declared_base', 'The contribution base declared for an employment, by insurance, from a month on'),
            ('finding', 'What stands against paying an officer in a month, as of the last run of it'),
            ('flyway_schema_history', 'Which scripts made these tables; kept by Flyway'),
            ('impact', 'Comparisons of two rate books, or of what was paid with a rate book, over months'),
            ('impact_change', 'Each officer and month in which the two sides of an impact differ'),
            ('impact_end', 'That an impact is complete, and its counts'),
            ('impact_line', 'The payslip lines in which the two sides of an impact differ, one a row'),
            ('impact_sum', 'Sums of an impact, by unit, month and total or line'),
            ('import_file', 'Files that were taken in, each once'),
            ('line_layout', 'Codes, names and sections of lines, shared by all payslips with the same lines'),
            ('month_fact', 'What happened to an officer in a month (月度情况); the newest recorded row wins'),
            ('officer', 'Employments as they are from a day on (花名册); of the rows in force the newest recorded wins'),
            ('opening_balance', 'What an officer was paid in the tax year before this program took over (期初累计)'),
            ('payrun', 'Runs: one month, for a unit or for the whole force'),
            ('payrun_chunk', 'Checkpoints of a run; the chunk and what it wrote are committed together'),
            ('payrun_unit', 'What a chunk of a run came to, by unit'),
            ('payslip', 'Payslips that stand, one a row (工资条)'),
            ('payslip_line', 'The lines of the payslips that stand, one a row'),
            ('payslip_superseded', 'Payslips that a later run replaced or withdrew'),
            ('rate_book', 'Rate books that were drafted or paid, whole'),
            ('release', 'Rate books that one person drafted for release'),
            ('release_decision', 'What became of a draft: published by another person, or withdrawn'),
            ('request_key', 'Requests that start something, so that the same one is answered once'),
            ('scenario', 'Assumptions that were shared by link; the only rows that go after their last day'),
            ('unit_terms', 'What a unit decides for all of its officers, from a month on'),
            ('fenglu_read.finding', 'What stands against paying an officer in a month, as of the last run of it'),
            ('fenglu_read.officer', 'Employments that have begun and not ended, as known now'),
            ('fenglu_read.payrun', 'Runs with their counts and totals'),
            ('fenglu_read.payslip', 'Payslips that stand, with their totals (工资条)'),
            ('fenglu_read.payslip_line', 'The lines of the payslips that stand, one a row'),
            ('fenglu_read.release', 'Drafted rate books and what became of them'))
        select c.oid::regclass as relation, case c.relkind when 'v' then 'view' else 'table' end as kind, m.words
        from pg_class c
        join meaning m on c.oid = to_regclass(m.name)
        where obj_description(c.oid, 'pg_class') is null
    loop
        execute format('comment on %s %s is %L', said.kind, said.relation, said.words);
    end loop;
end
$$;

comment on schema fenglu_read is 'What integrators read: views only, with units in the names; see docs/database.md';
comment on function refuse_change() is 'Trigger of the tables to which rows are only added';
comment on function refuse_lost_payslip() is 'Trigger: a payslip leaves only after it was copied to payslip_superseded';
comment on function refuse_own_publication() is 'Trigger: who drafted a release does not publish it';
comment on function refuse_own_benefit_approval() is 'Trigger: who drafted a benefit run does not approve it';
comment on function keep_scenario() is 'Trigger: a scenario is kept until its last day is past';
comment on function person(text) is 'The same text for the same person however the name is typed';
comment on function gather_statistics(text) is 'Gathers statistics of an imported table as its owner';

-- Comments on the columns of all tables and views that have none yet. A pair is a name and what it holds; the name is
-- column, table.column or schema.table.column, and the longest that fits counts. So a column that is named the same in
-- several tables is said once, and one that an earlier script took away is passed over.
create procedure comment_columns(meaning text[][]) language plpgsql as $$
declare
    said record;
begin
    for said in
        select distinct on (c.oid, a.attnum) c.oid::regclass as relation, a.attname as name, m.words
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace and n.nspname in (current_schema(), 'fenglu_read')
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        join (select meaning[at][1] as name, meaning[at][2] as words from generate_subscripts(meaning, 1) at) m
            on m.name in (a.attname, c.relname || '.' || a.attname,
                n.nspname || '.' || c.relname || '.' || a.attname)
        where c.relkind in ('r', 'v') and c.relname <> 'flyway_schema_history'
          and col_description(c.oid, a.attnum) is null
        order by c.oid, a.attnum, length(m.name) desc
    loop
        execute format('comment on column %s.%I is %L', said.relation, said.name, said.words);
    end loop;
end
$$;
