-- title: Stand en stroom
-- question: Kloppen de aantallen met elkaar?
-- unit: gezinnen
-- grain: one row per period, area, kind and provider
-- method: stock_and_flow
-- source: Leveringen van pleegzorgaanbieders en gemeenten; voor Nederland de bron die bij elk jaar staat
-- definition: De stand aan het begin, nieuw, gestopt en de stand aan het eind, elk zoals geleverd. Het verschil is de eindstand min de beginstand, min nieuw, plus gestopt. Is dat geen 0, dan telt de tabel niet op. Wij rekenen het ene cijfer nooit uit het andere.
-- formula: Verschil = eindstand - (beginstand + nieuw - gestopt).
-- limits: Een verschil komt meestal door tellen op een ander moment. Wij vullen niets in dat niet is geleverd.
-- release: tellingen
with counted as (
    select
        period_code,
        period_from,
        area_code,
        kind,
        provider_code,
        stock_begin,
        started,
        stopped,
        stock_end,
        served,
        lag(served) over (
            partition by area_code, kind, provider_code
            order by period_from
        ) as served_before,
        lag(period_until) over (
            partition by area_code, kind, provider_code
            order by period_from
        ) as before_until,
        status_started,
        status_stopped,
        status_stock,
        series_break,
        sources,
        note,
        recorded_at
    from household_flows
    where grain = :grain
        and area_code in (:areas)
        and kind in (:kinds)
        and provider_code in (:providers)
        and unit = :unit
)
select
    period_code as label,
    area_code,
    kind,
    provider_code,
    stock_begin,
    started,
    stopped,
    stock_end,
    served,
    case when before_until = period_from then served_before end as served_before,
    status_started,
    status_stopped,
    status_stock,
    series_break,
    sources,
    note,
    recorded_at
from counted
where period_from >= :from
    and period_from < :until
order by period_from
