-- title: Signalen per onderwerp
-- question: Waar gaan de signalen over?
-- unit: signalen
-- grain: one row per category and area
-- method: aantal_per_soort
-- source: Signalen in Pleegpeil
-- definition: Het aantal signalen dat in de periode is ontvangen, per onderwerp. Het onderwerp is wat bij het beoordelen is gekozen, en anders wat de indiener koos. Signalen waarvoor nog geen onderwerp is gekozen, staan apart. Samengevoegde signalen tellen mee.
-- formula: Tel per onderwerp de signalen die in de periode zijn ontvangen.
-- limits: Het is geen meting onder alle ouders: alleen wie iets meldde, telt. Een onderwerp zonder signalen kan toch spelen.
-- release: signalen
with municipalities as (
    select top.code as area_code, municipality.code
    from areas top
    join areas municipality
        on municipality.code = top.code
        or municipality.parent_code = top.code
        or municipality.parent_code in (select part.code from areas part where part.parent_code = top.code)
    where top.code in (:areas)
)
select
    signals.category as label,
    municipalities.area_code,
    count(*) as amount,
    max(signals.recorded_at) as recorded_at
from signals
join municipalities on municipalities.code = signals.area_code
where signals.received_on >= :from
    and signals.received_on < :until
group by municipalities.area_code, signals.category
order by municipalities.area_code, signals.category
