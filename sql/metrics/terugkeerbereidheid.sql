-- title: Bereidheid om terug te komen
-- question: Zouden gestopte pleegouders later weer pleegouder willen worden?
-- unit: procent
-- grain: one row per series, area and period
-- method: return_share
-- release: enquete
-- source: Antwoorden van pleegouders die stopten; meldingen van pleegzorgaanbieders; meldingen van aandachtsfunctionarissen. Drie reeksen, nooit samengevoegd
-- definition: Het aantal stoppers dat zegt later weer pleegouder te willen worden, gedeeld door alle stoppers die daarop antwoord gaven (ja, misschien of nee), maal 100. De marge is die van Wilson. Ernaast: hoeveel van hen misschien zeiden, en hoeveel nee. Wat pleegouders zelf antwoordden, telt mee als het jaar voorbij is.
-- formula: 100 x ja / (ja + misschien + nee). De marge is die van Wilson.
-- limits: Wie wil terugkomen, komt niet altijd terug. Alleen stoppers die antwoordden, tellen mee.
with members as (
    select
        top.code as area_code,
        top.kind as area_kind,
        part.code as member
    from areas top
    join areas part
        on part.code = top.code
        or (top.kind = 'regio' and part.parent_code = top.code)
        or (top.kind = 'gemeente' and part.successor_code = top.code)
    where top.code in (:areas)
)
select
    case when :grain = 'jaar' then substring(stop.period_code from 1 for 4) else stop.period_code end as label,
    stop.series,
    members.area_code,
    stop.kind,
    stop.provider_code,
    sum(case when stop.would_return = 'ja' then stop.amount else 0 end) as yes,
    sum(case when stop.would_return = 'misschien' then stop.amount else 0 end) as maybe,
    sum(case when stop.would_return = 'nee' then stop.amount else 0 end) as no_return,
    max(stop.recorded_at) as recorded_at
from members
join dropouts stop on stop.area_code = members.member
join stop_reasons reason on reason.code = stop.main_reason
where stop.series <> 'denken'
    -- One answer more on one day would be seen to be somebody's: of parents only years that are over.
    and (stop.series <> 'pleegouders' or stop.period_until <= cast(:today as date))
    and stop.period_from >= :from
    and stop.period_from < :until
    and ((:grain = 'jaar' and stop.counts_in_year) or stop.grain = :grain)
    and ('onbekend' in (:kinds) or stop.kind in (:kinds))
    and ('' in (:providers) or stop.provider_code in (:providers))
group by
    stop.period_from,
    stop.period_code,
    stop.series,
    members.area_code,
    stop.kind,
    stop.provider_code
order by stop.period_from
