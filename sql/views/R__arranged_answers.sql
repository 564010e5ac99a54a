-- One row per municipality, point and run of days on which its answer stood; known_until is the first day after it.
drop view if exists arranged_answers;
create view arranged_answers as
select
    answer.area_code,
    answer.point_code,
    answer.answer_code,
    answer.answered_on as known_from,
    coalesce(newer.answered_on, date '9999-12-31') as known_until,
    answer.recorded_at
from arranged_answer answer
left join arranged_answer newer on newer.corrects_id = answer.id
where answer.answered_on < coalesce(newer.answered_on, date '9999-12-31');
