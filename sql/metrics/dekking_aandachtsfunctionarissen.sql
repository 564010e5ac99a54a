-- title: Gemeenten met een aandachtsfunctionaris
-- question: Heeft elke gemeente een aandachtsfunctionaris voor pleeggezinnen?
-- unit: procent
-- grain: one row per period and area
-- method: percentage
-- source: Register van aandachtsfunctionarissen
-- definition: Het aantal gemeenten waar de zetel van aandachtsfunctionaris bezet is, gedeeld door alle gemeenten die er dan zijn, maal 100. Het telt zoals het is op de laatste dag van de periode; is de periode nog bezig, dan vandaag. Een plaatsvervanger alleen telt niet mee. De reeks begint in de periode waarin de eerste zetel in het gebied bezet raakte.
-- formula: 100 x gemeenten met een bezette zetel / alle gemeenten.
-- limits: Een bezette zetel zegt niet hoeveel tijd de aandachtsfunctionaris heeft.
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
    select municipalities.area_code, min(seat.held_from) as first_day
    from municipalities
    join contact_seats seat on seat.area_code = municipalities.code
    where seat.held_from <= cast(:today as date)
    group by municipalities.area_code
)
select
    counted.period_code as label,
    municipalities.area_code,
    count(distinct seat.area_code) as numerator,
    count(distinct municipalities.code) as denominator,
    max(seat.recorded_at) as recorded_at
from municipalities
left join begun on begun.area_code = municipalities.area_code
join counted
    on counted.period_until > coalesce(begun.first_day, cast(:today as date))
    and coalesce(municipalities.valid_from, counted.counted_on) <= counted.counted_on
    and coalesce(municipalities.valid_until, counted.counted_on + 1) > counted.counted_on
left join contact_seats seat
    on seat.area_code = municipalities.code
    and seat.held_from <= counted.counted_on
    and seat.held_until > counted.counted_on
group by counted.period_code, counted.period_from, municipalities.area_code
order by municipalities.area_code, counted.period_from
