-- Facts of a month that came after the first schema: for each that was reported a tab, its column and its value, in the
-- order of the sheet of month facts; numbers in fen or hundredths. A row without them is the empty text and reads as
-- before, so payslips that were stored from it stay what they are.

alter table month_fact add column further text collate "C" not null default ''
    check (further ~ e'^(\t[a-z_]+=[^\t]+)*$');
comment on column month_fact.further is
    'Later facts of the month: for each a tab, its name, =, its value (fen or hundredths, or text); empty: none';
