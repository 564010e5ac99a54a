-- title: Indicator
-- question: Wat zegt een ander cijfer over pleegzorg?
-- unit: zoals de bron telt
-- grain: one row per period and area
-- method: value
-- source: De bron die bij elk cijfer staat
-- definition: Een cijfer zoals de bron het geeft, of een teller gedeeld door een noemer.
-- formula: De waarde van de bron, of teller / noemer.
-- limits: Wat de bron meet en hoe, verschilt per bron. Vergelijk alleen cijfers van dezelfde bron.
-- release: tellingen
select
    period_code as label,
    area_code,
    amount,
    numerator,
    denominator,
    status as status_amount,
    sources,
    note,
    recorded_at
from indicator_figures
where indicator = :indicator
    and period_from >= :from
    and period_from < :until
    and grain = :grain
    and area_code in (:areas)
order by period_from
