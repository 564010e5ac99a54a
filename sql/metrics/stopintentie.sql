-- title: Denkt aan stoppen
-- question: Welk deel van de pleegouders denkt weleens aan stoppen?
-- unit: procent
-- grain: one row per period, area, kind and provider
-- method: survey_share
-- source: Metingen onder pleegouders
-- definition: Gezinnen die soms of vaak aan stoppen denken, of gaan stoppen, gedeeld door alle gezinnen die de vraag beantwoordden, maal 100. Landelijk noemt de Stichting Pleegoudersupport 40 procent; dat cijfer is niet op dezelfde manier gemeten.
-- formula: 100 x (soms + vaak + gaat stoppen) / antwoorden op de vraag. De marge is die van Wilson, met correctie voor het aantal uitgenodigde gezinnen.
-- limits: Denken aan stoppen is nog geen stoppen. Wie niet antwoordde, kan anders denken.
-- release: enquete
select
    period_code as label,
    area_code,
    kind,
    provider_code,
    sum(case when answer in ('soms', 'vaak', 'ik_ga_stoppen') then answers else 0 end) as numerator,
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
    and question_code in ('M17', 'P3')
group by period_code, period_from, area_code, kind, provider_code
order by area_code, period_from
