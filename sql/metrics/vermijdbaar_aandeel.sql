-- title: Vermijdbaar deel van het stoppen
-- question: Welk deel van het stoppen was te vermijden?
-- unit: procent
-- grain: one row per series, area and period
-- method: avoidable_share
-- release: uitsplitsing
-- source: Antwoorden van pleegouders die stopten; meldingen van pleegzorgaanbieders; meldingen van aandachtsfunctionarissen. Drie reeksen, nooit samengevoegd
-- definition: Het aantal stoppers met een belangrijkste reden die te vermijden was, gedeeld door alle stoppers van wie de reden bekend is, maal 100. Ernaast: hoeveel redenen deels te vermijden waren en van hoeveel stoppers de reden niet bekend is. Welke redenen te vermijden zijn, staat op de lijst van stopredenen. Wat pleegouders zelf antwoordden, telt mee als het jaar voorbij is.
-- formula: 100 x te vermijden / (te vermijden + deels + niet te vermijden). De marge is die van Wilson.
-- limits: Of een reden te vermijden was, is een oordeel op een lijst, niet van het gezin zelf.
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
    sum(case when reason.avoidable = 'ja' then stop.amount else 0 end) as avoidable,
    sum(case when reason.avoidable = 'deels' then stop.amount else 0 end) as partly,
    sum(case when reason.avoidable = 'nee' then stop.amount else 0 end) as natural_end,
    sum(case when reason.avoidable = 'onbekend' then stop.amount else 0 end) as not_known,
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
