-- title: Redenen om te stoppen
-- question: Waarom stoppen pleeggezinnen?
-- unit: procent
-- grain: one row per series, area and combination of reasons
-- method: reasons
-- release: uitsplitsing
-- source: Antwoorden van pleegouders die stopten; meldingen van pleegzorgaanbieders; meldingen van aandachtsfunctionarissen. Drie reeksen, nooit samengevoegd
-- definition: Van elke 100 stoppers: hoeveel deze reden als belangrijkste noemen. Ernaast hoe vaak een reden meespeelde, en hoe vaak zij de belangrijkste was of meespeelde. Wat pleegouders zeggen staat voorop; wat aanbieders melden staat ernaast en wordt er niet bij opgeteld. Onder de regio staan alleen de acht hoofdgroepen. Wat pleegouders zelf antwoordden, telt mee als het jaar voorbij is.
-- formula: 100 x stoppers met deze reden / alle stoppers met een reden, apart per reeks.
-- limits: Een aantal van minder dan 5 is verborgen, met zo veel eromheen dat het niet uit te rekenen is. Drie vaste jaren (zoals 2022, 2023 en 2024) zijn ook samen te zien, als zij een jaar voorbij zijn. Wie antwoordt of meldt, is geen steekproef. Ouders en aanbieders noemen vaak een andere reden.
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
    stop.series,
    members.area_code,
    members.area_kind,
    stop.kind,
    stop.provider_code,
    main.code as main_reason,
    one.code as contributing_1,
    two.code as contributing_2,
    three.code as contributing_3,
    sum(stop.amount) as amount,
    max(stop.recorded_at) as recorded_at
from members
join dropouts stop on stop.area_code = members.member
join stop_reasons main on main.code = stop.main_reason
left join stop_reasons one on one.code = stop.contributing_1
left join stop_reasons two on two.code = stop.contributing_2
left join stop_reasons three on three.code = stop.contributing_3
where stop.period_from >= :from
    -- One answer more on one day would be seen to be somebody's: of parents only years that are over.
    and (stop.series not in ('pleegouders', 'denken') or stop.period_until <= cast(:today as date))
    and stop.period_until <= :until
    and ((:grain = 'jaar' and stop.counts_in_year) or stop.grain = :grain)
    and ('onbekend' in (:kinds) or stop.kind in (:kinds))
    and ('' in (:providers) or stop.provider_code in (:providers))
group by
    stop.series,
    members.area_code,
    members.area_kind,
    stop.kind,
    stop.provider_code,
    main.code,
    one.code,
    two.code,
    three.code
