-- title: Gezinnen aan het eind van de periode
-- question: Hoeveel pleeggezinnen zijn er?
-- unit: gezinnen
-- grain: one row per period, area, kind and provider
-- method: count
-- source: Leveringen van pleegzorgaanbieders en gemeenten; voor Nederland de bron die bij elk jaar staat
-- definition: Het aantal pleeggezinnen op de laatste dag van de periode, zoals geleverd. Wij rekenen het nooit uit nieuw en gestopt.
-- formula: Tel de gezinnen op de laatste dag. Voor een gebied: tel de delen op, als alle delen er zijn.
-- limits: Een gezin zonder kind op die dag kan wel of niet meetellen; dat verschilt per aanbieder.
-- release: tellingen
select
    period_code as label,
    area_code,
    kind,
    provider_code,
    basis,
    counted_at,
    stock_end as numerator,
    status_stock as status_numerator,
    series_break,
    sources,
    note,
    recorded_at
from household_flows
where period_from >= :from
    and period_from < :until
    and grain = :grain
    and area_code in (:areas)
    and kind in (:kinds)
    and provider_code in (:providers)
    and unit = :unit
order by period_from
