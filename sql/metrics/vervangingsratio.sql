-- title: Nieuwe pleeggezinnen per 100 stoppers
-- question: Komen er genoeg nieuwe pleeggezinnen bij?
-- unit: per 100
-- grain: one row per period, area, kind and provider
-- method: ratio
-- source: Leveringen van pleegzorgaanbieders en gemeenten; voor Nederland de bron die bij elk jaar staat
-- definition: Het aantal gezinnen dat in de periode begon, gedeeld door het aantal gezinnen dat in de periode stopte, maal 100. Bij 100 blijft het aantal gezinnen gelijk. De marge is een exact interval van 95 procent: door toeval kan het cijfer zoveel hoger of lager uitvallen.
-- release: verhouding
-- formula: 100 x nieuw / gestopt. De marge komt van nieuw als deel van nieuw en gestopt samen (Clopper en Pearson).
-- limits: Het zegt niet waarom gezinnen stoppen, en bij kleine aantallen is de marge breed. De marge kent alleen toeval, geen telfouten.
select
    period_code as label,
    area_code,
    kind,
    provider_code,
    basis,
    counted_at,
    started as numerator,
    stopped as denominator,
    status_started as status_numerator,
    status_stopped as status_denominator,
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
