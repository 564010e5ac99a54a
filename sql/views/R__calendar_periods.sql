-- One row per month, quarter, half-year and year from 2000 on. period_until is the first day after it.
drop view if exists calendar_periods;
create view calendar_periods as
select
    code as period_code,
    grain,
    from_date as period_from,
    until_date as period_until
from calendar_period;
