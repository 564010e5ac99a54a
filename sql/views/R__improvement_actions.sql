-- One row per action, without its words.
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
    cast(action.recorded_at at time zone 'Europe/Amsterdam' as date) as planned_on,
    action.recorded_at
from improvement_action action;
