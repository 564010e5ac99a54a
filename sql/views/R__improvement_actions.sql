-- One row per action, without its words.
-- Days by way of the text: H2 casts a moment to the day in the time zone of the session, whatever zone it is in.
drop view if exists improvement_actions;
create view improvement_actions as
select
    action.region_code,
    action.kind,
    action.status,
    action.due_on,
    action.started_on,
    action.done_on,
    action.is_shared,
    cast(substring(cast(action.recorded_at at time zone 'Europe/Amsterdam' as varchar(40)), 1, 10) as date) as planned_on,
    action.recorded_at
from improvement_action action;
