-- The amounts of the tax year that a payslip hands to the next month stand in one array, so that a further amount is a
-- further element and no further column. Each payslip keeps the amounts that it has: the array is generated from the
-- columns while the table is written anew, and generated no more before they go, so no row is updated.
-- In fen: income, contributions, additional deductions, personal pension, tax reductions, tax withheld.
alter table payslip add column year_amounts bigint[] not null generated always as (
    array[ytd_income, ytd_contributions, ytd_additional, ytd_personal_pension, ytd_relief, ytd_withheld]) stored;
alter table payslip alter column year_amounts drop expression;
alter table payslip
    drop column ytd_income, drop column ytd_contributions, drop column ytd_additional,
    drop column ytd_personal_pension, drop column ytd_relief, drop column ytd_withheld;

alter table payslip_superseded add column year_amounts bigint[] not null generated always as (
    array[ytd_income, ytd_contributions, ytd_additional, ytd_personal_pension, ytd_relief, ytd_withheld]) stored;
alter table payslip_superseded alter column year_amounts drop expression;
alter table payslip_superseded
    drop column ytd_income, drop column ytd_contributions, drop column ytd_additional,
    drop column ytd_personal_pension, drop column ytd_relief, drop column ytd_withheld;

comment on column payslip.year_amounts is
    'The tax year so far with this month in it, fen: income, contributions, additional deductions, personal pension,'
    ' tax reductions, tax withheld';
comment on column payslip_superseded.year_amounts is 'The tax year so far as this payslip had it, fen';
