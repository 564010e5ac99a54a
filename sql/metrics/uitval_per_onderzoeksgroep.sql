-- title: Redenen om te stoppen, in de groepen van het onderzoek van 2020
-- question: Stoppen gezinnen hier om andere redenen dan in het landelijke onderzoek?
-- unit: procent
-- grain: one row per series, area and combination of reasons
-- method: published_groups
-- release: uitsplitsing
-- source: Antwoorden van pleegouders die stopten; meldingen van pleegzorgaanbieders; meldingen van aandachtsfunctionarissen. Drie reeksen, nooit samengevoegd
-- definition: Van elke 100 stoppers: hoeveel om een reden uit deze groep stopten. De groepen zijn die van het onderzoek van NJi, NVP en Jeugdzorg Nederland onder 542 gestopte pleeggezinnen: natuurlijk verloop, kind terug naar ouders, persoonlijke omstandigheden, en ongewenst door het systeem of door kind en gezin. Wat pleegouders zelf antwoordden, telt mee als het jaar voorbij is.
-- formula: 100 x stoppers met een reden uit de groep / alle stoppers met een reden.
-- limits: Het onderzoek vroeg op een andere manier. Kleine verschillen met het onderzoek zeggen niets.
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
    main.published_group as main_reason,
    one.published_group as contributing_1,
    two.published_group as contributing_2,
    three.published_group as contributing_3,
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
    main.published_group,
    one.published_group,
    two.published_group,
    three.published_group
