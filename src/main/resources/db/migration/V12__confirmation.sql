-- What a payslip stands on: its inputs, what the tables of its month say, and the rules. When something of that has
-- changed, the month is calculated again; where every line, every total and what is carried come out alike, the payslip
-- stays, and a row here keeps what it stands on since. Only what differs is replaced.

alter table payrun add column rules bytea check (length(rules) = 32);
comment on column payrun.rules is
    'Fingerprint of the rules that calculated, SHA-256 over the tokens of their sources; null: an older program';

alter table payrun_unit add column confirmed bigint not null default 0 check (confirmed between 0 and unchanged);
comment on column payrun_unit.confirmed is
    'Number of payslips that were calculated again and came out alike; part of unchanged';

create table payslip_confirmation (
    month date not null,
    unit text collate "C" not null,
    officer_no text collate "C" not null,
    confirmed_run bigint not null,
    payrun bigint not null,
    input_hash bytea not null check (length(input_hash) = 32),
    primary key (month, unit, officer_no, confirmed_run, payrun)
);
comment on table payslip_confirmation is
    'Payslips that were calculated again and came out alike; the last row of a payslip says what it stands on now;'
    ' rows are only ever added';
comment on column payslip_confirmation.month is 'First day of the month of pay';
comment on column payslip_confirmation.unit is 'Code of the unit';
comment on column payslip_confirmation.officer_no is 'Number of the officer';
comment on column payslip_confirmation.confirmed_run is 'Number of the run that wrote the payslip';
comment on column payslip_confirmation.payrun is 'Number of the run that confirmed it';
comment on column payslip_confirmation.input_hash is 'SHA-256 of all that the payslip stands on since';

create trigger payslip_confirmation_only_grows before update or delete or truncate on payslip_confirmation
    for each statement execute function refuse_change();

comment on column payslip.input_hash is
    'SHA-256 of all that it was calculated from: inputs, values of the tables, rules';

-- Whether a stored payslip is stale is asked by what was recorded after its month was run; rows come in the order of
-- their time, so an index of a few pages answers that, and costs an import nothing.
create index officer_recorded on officer using brin (recorded_at);
create index month_fact_recorded on month_fact using brin (recorded_at);
create index opening_balance_recorded on opening_balance using brin (recorded_at);
create index declared_base_recorded on declared_base using brin (recorded_at);
