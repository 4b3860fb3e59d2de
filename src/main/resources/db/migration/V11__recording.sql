-- The clock of what was known: one row for each recording, whatever it records. Whoever records takes the next row
-- first and writes its time beside its own rows, so no table that is added later can be forgotten here.
create table recording (
    recorded_at timestamptz primary key
);
comment on table recording is
    'One row for each recording (an imported file, a turnover, an entry of a claim, an approval);'
    ' rows are only ever added';
comment on column recording.recorded_at is
    'Moment at which it became known; each is later than all before, even where the clock was set back';

insert into recording (recorded_at)
select recorded_at from import_file
union select recorded_at from base_turnover
union select recorded_at from claim_entry
union select recorded_at from adjustment_approval;

create trigger recording_only_grows before update or delete or truncate on recording
    for each statement execute function refuse_change();
