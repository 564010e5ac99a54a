-- title: Respons op metingen
-- question: Hoeveel van de uitgenodigde gezinnen antwoordden?
-- unit: procent
-- grain: one row per period, area, kind and provider
-- method: survey_response
-- source: Metingen onder pleegouders; verstuurde en teruggekomen uitnodigingen zoals gemeld door de afzender
-- definition: Gezinnen die antwoordden, gedeeld door alle uitgenodigde gezinnen zonder de uitnodigingen die terugkwamen, maal 100. Vragen die na een training worden uitgedeeld, tellen niet mee. Is niet gemeld hoeveel er zijn verstuurd, dan tellen alle codes die zijn gemaakt.
-- formula: 100 x antwoorden / (uitgenodigd - teruggekomen uitnodigingen).
-- limits: Een hoge respons is nog geen goede afspiegeling van alle gezinnen.
-- release: enquete
select
    period_code as label,
    area_code,
    kind,
    provider_code,
    sum(answers) as numerator,
    sum(invited) as invited,
    max(recorded_at) as recorded_at
from round_answers
where period_from >= :from
    and period_from < :until
    and grain = :grain
    and area_code in (:areas)
    and kind in (:kinds)
    and provider_code in (:providers)
    and question_code = ''
    -- What is handed out after a training is no invitation.
    and questionnaire_code <> 'training'
group by period_code, period_from, area_code, kind, provider_code
order by area_code, period_from
