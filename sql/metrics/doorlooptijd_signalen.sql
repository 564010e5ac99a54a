-- title: Doorlooptijd van signalen
-- question: Hoe lang wachten indieners op een antwoord en op wat ermee gebeurt?
-- unit: werkdagen
-- grain: one row per signal, step and area
-- method: doorlooptijd
-- source: Signalen in Pleegpeil
-- definition: De werkdagen van ontvangst tot het eerste antwoord, tot een knelpunt, tot het begin van een actie en tot de eerste terugkoppeling. Per periode van ontvangst de mediaan, met p90: negen van de tien duurden niet langer. Alleen signalen waarbij de stap is gezet tellen mee. Feestdagen en weekenden tellen niet.
-- formula: Werkdagen van stap tot stap; de middelste (mediaan) en de p90: negen van de tien waren sneller.
-- limits: Signalen die nog op een stap wachten, tellen niet mee. In de nieuwste periode lijkt het daardoor sneller dan het wordt.
-- release: signalen
with municipalities as (
    select top.code as area_code, municipality.code
    from areas top
    join areas municipality
        on municipality.code = top.code
        or municipality.parent_code = top.code
        or municipality.parent_code in (select part.code from areas part where part.parent_code = top.code)
    where top.code in (:areas)
),
steps as (
    select area_code, received_on, answered_on as reached_on, 'eerste antwoord' as step, recorded_at from signals
    union all
    select area_code, received_on, knelpunt_on, 'knelpunt', recorded_at from signals
    union all
    select area_code, received_on, action_on, 'actie', recorded_at from signals
    union all
    select area_code, received_on, told_on, 'terugkoppeling', recorded_at from signals
)
select
    steps.step,
    municipalities.area_code,
    steps.received_on,
    steps.reached_on,
    steps.recorded_at
from steps
join municipalities on municipalities.code = steps.area_code
where steps.received_on >= :from
    and steps.received_on < :until
    and steps.reached_on is not null
order by steps.received_on
