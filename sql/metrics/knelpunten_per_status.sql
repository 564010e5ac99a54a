-- title: Knelpunten per status
-- question: Hoe staat het met de knelpunten?
-- unit: knelpunten
-- grain: one row per status and area
-- method: aantal_per_soort
-- source: Knelpunten in Pleegpeil
-- definition: Het aantal knelpunten van de regio dat in de periode is geopend, naar hun status van nu. Een knelpunt dat in een ander is opgegaan telt niet apart.
-- formula: Per status: tel de knelpunten die in de periode zijn geopend.
-- limits: Meer knelpunten kan ook betekenen dat er beter wordt geluisterd.
-- release: openbaar
select
    knelpunten.status as label,
    top.code as area_code,
    count(*) as amount,
    max(knelpunten.recorded_at) as recorded_at
from areas top
join areas region
    on region.code = top.code
    or region.parent_code = top.code
join knelpunten on knelpunten.region_code = region.code
where top.code in (:areas)
    and knelpunten.opened_on >= :from
    and knelpunten.opened_on < :until
group by top.code, knelpunten.status
order by
    top.code,
    case knelpunten.status
        when 'open' then 1
        when 'in_analyse' then 2
        when 'in_uitvoering' then 3
        when 'teruggekoppeld' then 4
        when 'geborgd' then 5
        else 6
    end
