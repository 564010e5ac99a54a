-- title: Gezinnen die stopten
-- question: Hoeveel pleeggezinnen stoppen?
-- unit: gezinnen
-- grain: one row per period, area, kind and provider
-- method: count
-- source: Leveringen van pleegzorgaanbieders en gemeenten; voor Nederland de bron die bij elk jaar staat
-- definition: Het aantal pleeggezinnen dat in de periode stopte. Een pauze of een overstap naar een andere aanbieder is geen stop.
-- formula: Tel de gezinnen die in de periode stopten. Voor een gebied: tel de delen op, als alle delen er zijn.
-- limits: Het zegt niet waarom gezinnen stopten. Een gezin bij twee aanbieders kan dubbel tellen.
-- release: tellingen
select
    period_code as label,
    area_code,
    kind,
    provider_code,
    basis,
    counted_at,
    stopped as numerator,
    status_stopped as status_numerator,
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
