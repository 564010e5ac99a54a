-- title: Gestopt van elke 100 gezinnen
-- question: Welk deel van de pleeggezinnen stopt?
-- unit: procent
-- grain: one row per period, area, kind and provider
-- method: percentage
-- source: Leveringen van pleegzorgaanbieders en gemeenten; voor Nederland de bron die bij elk jaar staat
-- definition: Het aantal gezinnen dat in de periode stopte, gedeeld door alle gezinnen die in de periode pleegzorg gaven, maal 100.
-- formula: 100 x gestopt / gezinnen die in de periode pleegzorg gaven.
-- limits: Het zegt niet waarom gezinnen stopten, en niet of er genoeg nieuwe bij kwamen.
-- release: verhouding
select
    period_code as label,
    area_code,
    kind,
    provider_code,
    basis,
    counted_at,
    stopped as numerator,
    served as denominator,
    status_stopped as status_numerator,
    status_stock as status_denominator,
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
