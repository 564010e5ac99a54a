-- The calendar from 2000 on, so that a query can say how things stood in a month, quarter, half-year or year.
create table calendar_period (
    code varchar(8) not null primary key,
    grain varchar(10) not null,
    from_date date not null,
    until_date date not null
);
insert into calendar_period (code, grain, from_date, until_date)
select
    concat(dated.counted_year, case dated.months
        when 12 then ''
        when 6 then concat('-H', dated.n)
        when 3 then concat('-K', dated.n)
        else concat('-', lpad(cast(dated.n as varchar(2)), 2, '0'))
    end),
    dated.grain,
    cast(concat(dated.counted_year, '-', lpad(cast((dated.n - 1) * dated.months + 1 as varchar(2)), 2, '0'), '-01') as date),
    cast(concat(
        case when dated.n * dated.months = 12 then dated.counted_year + 1 else dated.counted_year end, '-',
        lpad(cast(case when dated.n * dated.months = 12 then 1 else dated.n * dated.months + 1 end as varchar(2)), 2, '0'), '-01'
    ) as date)
from (
    select century.n + decade.n + single.n as counted_year, part.n, length.months, length.grain
    from (values (2000), (2100)) century (n)
    cross join (values (0), (10), (20), (30), (40), (50), (60), (70), (80), (90)) decade (n)
    cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) single (n)
    cross join (values (12, 'jaar'), (6, 'halfjaar'), (3, 'kwartaal'), (1, 'maand')) length (months, grain)
    cross join (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12)) part (n)
    where part.n * length.months <= 12
) dated;
