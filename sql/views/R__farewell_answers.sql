-- One row per region, year, question and answer: how many of the parents who stopped answered so on the standing page. Who
-- skipped a question gave no answer to it.
drop view if exists farewell_answers;
create view farewell_answers as
select
    given.region_code as area_code,
    cast(concat(given.answer_year, '-01-01') as date) as period_from,
    cast(concat(given.answer_year + 1, '-01-01') as date) as period_until,
    given.question,
    given.answer,
    count(*) as amount
from (
    select region_code, answer_year, 'eigen_keuze' as question, coalesce(own_choice, 'geen_antwoord') as answer
    from farewell
    where event = 'stop'
    union all
    select region_code, answer_year, 'anders_gekund', coalesce(otherwise, 'geen_antwoord')
    from farewell
    where event = 'stop'
    union all
    select region_code, answer_year, 'invloed', coalesce(influence, 'geen_antwoord')
    from farewell
    where event = 'stop'
    union all
    select region_code, answer_year, 'slotgesprek', coalesce(closing_talk, 'geen_antwoord')
    from farewell
    where event = 'stop'
    union all
    select region_code, answer_year, 'nazorg', coalesce(aftercare, 'geen_antwoord')
    from farewell
    where event = 'stop'
    union all
    select
        region_code,
        answer_year,
        'cijfer_begeleiding',
        coalesce(grade_support, 'geen_antwoord')
    from farewell
    where event = 'stop'
    union all
    select
        region_code,
        answer_year,
        'cijfer_gemeente',
        coalesce(grade_municipality, 'geen_antwoord')
    from farewell
    where event = 'stop'
) as given
group by
    given.region_code,
    given.answer_year,
    given.question,
    given.answer;
