-- One row per closed round and day on which an action began on a knelpunt that a theme of it was linked to, the first day only.
-- An action that began before the round closed was no answer to it.
drop view if exists survey_follow_ups;
create view survey_follow_ups as
select
    round.area_code,
    round.closed_on,
    (
        select min(action.started_on)
        from knelpunt_link link
        join improvement_action action on action.knelpunt_id = link.knelpunt_id
        where link.round_code = round.code
            and link.unlinked_at is null
            and action.started_on >= round.closed_on
    ) as action_on,
    cast(round.closed_on as timestamp with time zone) as recorded_at
from survey_round round
where round.closed_on is not null;
