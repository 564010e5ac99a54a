-- One row per closed round, period, area, kind of family, question and answer: how many families gave it.
-- answer '' is how many answered the question; question '' is the round as a whole. invited is only known of a whole round.
drop view if exists round_answers;
create view round_answers as
select
    period.code as period_code,
    period.grain,
    period.from_date as period_from,
    round.code as round_code,
    list.code as questionnaire_code,
    case when tally.area_code = '' then round.area_code else tally.area_code end as area_code,
    round.provider_code,
    tally.kind,
    tally.question_code,
    tally.answer,
    tally.answers,
    case when tally.area_code = '' and tally.kind = 'onbekend' then invitation.invited end as invited,
    round.minimum,
    cast(round.closed_on as timestamp with time zone) as recorded_at
from survey_round round
join questionnaire list on list.id = round.questionnaire_id
join answer_tally tally on tally.round_id = round.id
join calendar_period period on period.from_date <= round.opens_on and period.until_date > round.opens_on
left join (
    select
        batch.round_id,
        sum(greatest(0, coalesce(batch.sent, batch.made) - coalesce(batch.returned, 0))) as invited
    from invitation_batch batch
    group by batch.round_id
) invitation on invitation.round_id = round.id
where round.closed_on is not null;
