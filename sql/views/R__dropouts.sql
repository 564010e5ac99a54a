-- One row per report of why families stopped, of three series that are never joined: providers and aandachtsfunctionarissen
-- report counts, parents answer themselves. Who thinks of stopping is a series of its own; who paused, moved away or went
-- to another provider did not stop. A half-year does not count in a year that has a row of its own.
drop view if exists dropouts;
create view dropouts as
select
    case stop.reporter when 'aanbieder' then 'aanbieders' else 'aandachtsfunctionarissen' end as series,
    stop.period_code,
    stop.period_from,
    stop.period_until,
    stop.grain,
    stop.area_code,
    stop.provider_code,
    stop.kind,
    stop.main_reason,
    stop.contributing_1,
    stop.contributing_2,
    stop.contributing_3,
    stop.would_return,
    stop.amount,
    stop.grain = 'jaar' or not exists (
        select 1
        from reported_stops whole_year
        where whole_year.grain = 'jaar'
            and whole_year.period_from <= stop.period_from
            and whole_year.period_until >= stop.period_until
            and whole_year.area_code = stop.area_code
            and whole_year.provider_code = stop.provider_code
            and whole_year.kind = stop.kind
            and whole_year.reporter = stop.reporter
    ) as counts_in_year,
    stop.recorded_at
from reported_stops stop
union all
select
    case answer.event when 'stop' then 'pleegouders' else 'denken' end,
    cast(answer.answer_year as varchar(8)),
    cast(concat(answer.answer_year, '-01-01') as date),
    cast(concat(answer.answer_year + 1, '-01-01') as date),
    'jaar',
    coalesce(answer.municipality_code, answer.region_code),
    '',
    'onbekend',
    answer.main_reason,
    answer.contributing_1,
    answer.contributing_2,
    answer.contributing_3,
    answer.would_return,
    1,
    true,
    cast(null as timestamp with time zone)
from farewell answer
where answer.event = 'stop'
    or answer.event = 'denken';
