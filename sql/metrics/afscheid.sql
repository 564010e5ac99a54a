-- title: Hoe het afscheid ging
-- question: Was stoppen een eigen keuze, had het anders gekund, en hoe ging het afscheid?
-- unit: procent
-- grain: one row per question and answer
-- method: parting
-- release: uitsplitsing_besloten
-- source: Antwoorden van pleegouders die stopten, op de pagina Stoppen van de regio
-- definition: Van elke 100 pleegouders die stopten en de pagina Stoppen invulden: hoeveel dit antwoord gaven. Wie een vraag oversloeg, staat in een eigen rij. Cijfers staan in drie groepen: tot en met 5, 6 of 7, en 8 of hoger. Een jaar telt mee als het voorbij is. Wie nazorg of een gesprek nog wil, had die niet en telt mee als nee.
-- formula: 100 x pleegouders met dit antwoord / alle pleegouders die stopten en de pagina invulden.
-- limits: Wie de pagina invult, is geen steekproef. Een aantal van minder dan 5 is verborgen, met zo veel eromheen dat het niet uit te rekenen is. Alleen per regio.
select
    given.question,
    given.answer,
    sum(given.amount) as amount
from farewell_answers given
join areas area on area.code = given.area_code
where given.area_code in (:areas)
    and area.kind = 'regio'
    -- One answer more on one day would be seen to be somebody's: only years that are over.
    and given.period_until <= cast(:today as date)
    and given.period_from >= :from
    and given.period_until <= :until
group by
    given.question,
    given.answer
