-- One row per reason to stop as it is known now.
drop view if exists stop_reasons;
create view stop_reasons as
select
    reason.code,
    substring(reason.code from 1 for 1) as group_code,
    reason.label,
    reason.avoidable,
    reason.published_group,
    reason.recorded_at
from stop_reason reason
where not exists (
    select 1
    from stop_reason newer
    where newer.corrects_id = reason.id
);
