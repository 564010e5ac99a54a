-- title: Van meting tot actie
-- question: Hoe lang duurt het van het sluiten van een meting tot er iets aan gebeurt?
-- unit: werkdagen
-- grain: one row per closed round on which an action followed
-- method: doorlooptijd
-- source: Metingen, knelpunten en acties in Pleegpeil
-- definition: De werkdagen van de dag waarop een meting sloot tot het begin van de eerste actie aan een knelpunt waaraan een thema van die meting is gekoppeld. Per periode van sluiten de mediaan, met p90: negen van de tien duurden niet langer. Feestdagen en weekenden tellen niet.
-- formula: Werkdagen van sluiten tot het begin van de eerste actie; de middelste (mediaan) en de p90: negen van de tien waren sneller.
-- limits: Een meting telt pas mee als een thema ervan aan een knelpunt is gekoppeld en daarna een actie is begonnen. Metingen waar nog niets op volgde, tellen niet mee. Dat een actie na een meting begint, zegt niet dat de meting de aanleiding was.
-- release: openbaar
with municipalities as (
    select top.code as area_code, part.code
    from areas top
    join areas part
        on part.code = top.code
        or part.parent_code = top.code
        or part.parent_code in (select middle.code from areas middle where middle.parent_code = top.code)
    where top.code in (:areas)
)
select
    'actie na meting' as step,
    municipalities.area_code,
    survey_follow_ups.closed_on as received_on,
    survey_follow_ups.action_on as reached_on,
    survey_follow_ups.recorded_at
from survey_follow_ups
join municipalities on municipalities.code = survey_follow_ups.area_code
where survey_follow_ups.closed_on >= :from
    and survey_follow_ups.closed_on < :until
    and survey_follow_ups.action_on is not null
order by survey_follow_ups.closed_on
