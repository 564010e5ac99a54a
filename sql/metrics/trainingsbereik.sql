-- title: Volgde een training
-- question: Welk deel van de pleegouders volgde in een jaar een training of bijeenkomst?
-- unit: procent
-- grain: one row per period, area, kind and provider
-- method: survey_share
-- source: Metingen onder pleegouders
-- definition: Gezinnen die in het afgelopen jaar een training of bijeenkomst volgden, gedeeld door alle gezinnen die de vraag beantwoordden, maal 100.
-- formula: 100 x volgde iets / antwoorden op de vraag. De marge is die van Wilson, met correctie voor het aantal uitgenodigde gezinnen.
-- limits: Bereik zegt niet of de training hielp.
-- release: enquete
select
    period_code as label,
    area_code,
    kind,
    provider_code,
    sum(case when answer in ('ja') then answers else 0 end) as numerator,
    -- Of a round that too few answered only how many they were is kept: beside another round they are no part of the share, and several such rounds make no larger one.
    case
        when sum(case when answer <> '' then answers else 0 end) > 0 then sum(case when answer <> '' then answers else 0 end)
        else max(case when answer = '' then answers else 0 end)
    end as denominator,
    sum(case when answer = '' then invited end) as invited,
    max(minimum) as minimum,
    max(recorded_at) as recorded_at
from round_answers
where period_from >= :from
    and period_from < :until
    and grain = :grain
    and area_code in (:areas)
    and kind in (:kinds)
    and provider_code in (:providers)
    and question_code in ('M12')
group by period_code, period_from, area_code, kind, provider_code
order by area_code, period_from
