-- title: Dialoogsessies
-- question: Praat elke gemeente vaak genoeg met haar pleegouders?
-- unit: sessies
-- grain: one row per period and area
-- method: against_goal
-- source: Sessies die gemeenten in Pleegpeil vastleggen
-- definition: Het aantal dialoogsessies dat is gehouden. Een sessie telt zodra is ingevuld hoeveel mensen er waren. Een sessie voor meer gemeenten telt voor elk van die gemeenten. Hoeveel sessies er zelf waren, staat er apart bij. Het doel is wat elke gemeente per jaar wil; zonder vastgelegd doel is dat 1 per jaar. Over een half jaar geldt het halve doel, en zo verder. Erbij staat hoeveel gemeenten hun doel haalden. Werksessies en overleggen tellen niet mee. De reeks begint in de periode van de eerste sessie in het gebied.
-- formula: Tel per gemeente de sessies waar iemand kwam. Doel = aantal per jaar x deel van het jaar.
-- limits: Het aantal zegt niet wat er is besproken, of wat ermee is gedaan.
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
begun as (
    select municipalities.area_code, min(session.held_on) as first_day
    from municipalities
    join held_sessions session on session.area_code = municipalities.code
    where session.held_on <= cast(:today as date)
    group by municipalities.area_code
),
counted as (
    select
        period.period_code,
        period.period_from,
        period.period_until,
        municipalities.area_code,
        municipalities.code
    from calendar_periods period
    join begun on period.period_until > begun.first_day
    join municipalities
        on municipalities.area_code = begun.area_code
        and coalesce(municipalities.valid_from, period.period_from) < period.period_until
        and coalesce(municipalities.valid_until, period.period_until) >= period.period_until
    where period.grain = :grain
        and period.period_from >= :from
        and period.period_from < :until
        and period.period_from <= cast(:today as date)
),
per_municipality as (
    select
        counted.period_code,
        counted.period_from,
        counted.area_code,
        counted.code,
        count(distinct session.session_id) as held,
        coalesce(max(goal.per_year), 1) * case cast(:grain as varchar(10)) when 'maand' then 1 when 'kwartaal' then 3 when 'halfjaar' then 6 else 12 end / 12.0 as wanted,
        max(session.recorded_at) as recorded_at
    from counted
    left join held_sessions session
        on session.area_code = counted.code
        and session.held_on >= counted.period_from
        and session.held_on < counted.period_until
        and session.held_on <= cast(:today as date)
    left join dialogue_goals goal
        on goal.area_code = counted.code
        and goal.from_year <= cast(left(counted.period_code, 4) as int)
        and goal.until_year > cast(left(counted.period_code, 4) as int)
    group by counted.period_code, counted.period_from, counted.area_code, counted.code
),
per_area as (
    select
        counted.period_code,
        counted.area_code,
        count(distinct session.session_id) as sessions
    from counted
    join held_sessions session
        on session.area_code = counted.code
        and session.held_on >= counted.period_from
        and session.held_on < counted.period_until
        and session.held_on <= cast(:today as date)
    group by counted.period_code, counted.area_code
)
select
    per_municipality.period_code as label,
    per_municipality.area_code,
    sum(per_municipality.held) as numerator,
    sum(per_municipality.wanted) as denominator,
    coalesce(max(per_area.sessions), 0) as sessions,
    sum(case when per_municipality.held >= per_municipality.wanted then 1 else 0 end) as reached,
    count(*) as municipalities,
    max(per_municipality.recorded_at) as recorded_at
from per_municipality
left join per_area
    on per_area.period_code = per_municipality.period_code
    and per_area.area_code = per_municipality.area_code
group by per_municipality.period_code, per_municipality.period_from, per_municipality.area_code
order by per_municipality.area_code, per_municipality.period_from
