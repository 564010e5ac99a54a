-- title: Rapportcijfer van pleegouders
-- question: Welk cijfer geven pleegouders het pleegouderschap?
-- unit: cijfer
-- grain: one row per period, area, kind and provider
-- method: grade
-- source: Metingen onder pleegouders
-- definition: Het gemiddelde van alle cijfers van 1 tot en met 10 op de vraag: welk cijfer geeft u het pleegouderschap op dit moment? Dezelfde vraag is er over de begeleiding en over de gemeente. De marge houdt rekening met hoeveel gezinnen zijn uitgenodigd, maar niet met wie er niet antwoordde: kijk ook naar de respons. Bij minder dan tien antwoorden is er geen cijfer.
-- formula: Som van de cijfers / aantal antwoorden. Marge = t x standaardafwijking / wortel(n) x wortel(1 - n / N).
-- limits: Wie niet antwoordde, kan anders denken. Bij een lage respons zegt de marge te weinig.
-- release: enquete
select
    period_code as label,
    area_code,
    kind,
    provider_code,
    sum(case when answer = '' then answers else 0 end) as answered,
    sum(case when answer = '1' then answers else 0 end) as g1,
    sum(case when answer = '2' then answers else 0 end) as g2,
    sum(case when answer = '3' then answers else 0 end) as g3,
    sum(case when answer = '4' then answers else 0 end) as g4,
    sum(case when answer = '5' then answers else 0 end) as g5,
    sum(case when answer = '6' then answers else 0 end) as g6,
    sum(case when answer = '7' then answers else 0 end) as g7,
    sum(case when answer = '8' then answers else 0 end) as g8,
    sum(case when answer = '9' then answers else 0 end) as g9,
    sum(case when answer = '10' then answers else 0 end) as g10,
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
    and question_code in (
        case when cast(:indicator as varchar(10)) = '' then 'M01' else cast(:indicator as varchar(10)) end,
        case when cast(:indicator as varchar(10)) = '' then 'P1' else cast(:indicator as varchar(10)) end
    )
group by period_code, period_from, area_code, kind, provider_code
order by area_code, period_from
