-- title: Wat gemeenten hebben geregeld
-- question: Heeft de gemeente geregeld wat de sector vraagt?
-- unit: procent
-- grain: one row per period and area
-- method: percentage
-- source: Opgave van de aandachtsfunctionarissen, met een bron per punt
-- definition: De sector vraagt twaalf dingen van een gemeente. Dit is het aantal punten met antwoord ja, gedeeld door alle punten van alle gemeenten in het gebied (twaalf per gemeente), maal 100. Het telt zoals het is op de laatste dag van de periode; is de periode nog bezig, dan vandaag. Deels, nee en niet bekend tellen niet mee als ja. De reeks begint bij het eerste antwoord in het gebied.
-- formula: 100 x punten met antwoord ja / (12 x gemeenten).
-- limits: Een ja zegt dat iets is geregeld, niet dat het goed werkt. Wat deels is geregeld, telt niet mee.
-- release: openbaar
with municipalities as (
    select
        top.code as area_code,
        municipality.code,
        municipality.valid_from,
        municipality.valid_until
    from areas top
    join areas municipality
        on municipality.kind = 'gemeente'
        and (
            municipality.code = top.code
            or municipality.parent_code = top.code
            or municipality.parent_code in (select part.code from areas part where part.parent_code = top.code)
        )
    where top.code in (:areas)
),
counted as (
    select
        period.period_code,
        period.period_from,
        period.period_until,
        least(period.period_until - 1, cast(:today as date)) as counted_on
    from calendar_periods period
    where period.grain = :grain
        and period.period_from >= :from
        and period.period_from < :until
        and period.period_from <= cast(:today as date)
),
begun as (
    select municipalities.area_code, min(answer.known_from) as first_day
    from municipalities
    join arranged_answers answer on answer.area_code = municipalities.code
    group by municipalities.area_code
)
select
    counted.period_code as label,
    municipalities.area_code,
    count(answer.point_code) as numerator,
    12 * count(distinct municipalities.code) as denominator,
    max(answer.recorded_at) as recorded_at
from municipalities
join begun on begun.area_code = municipalities.area_code
join counted
    on counted.counted_on >= begun.first_day
    and coalesce(municipalities.valid_from, counted.counted_on) <= counted.counted_on
    and coalesce(municipalities.valid_until, counted.counted_on + 1) > counted.counted_on
left join arranged_answers answer
    on answer.area_code = municipalities.code
    and answer.answer_code = 'ja'
    and answer.known_from <= counted.counted_on
    and answer.known_until > counted.counted_on
group by counted.period_code, counted.period_from, municipalities.area_code
order by municipalities.area_code, counted.period_from
