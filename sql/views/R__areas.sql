-- One row per area as it is known now.
drop view if exists areas;
create view areas as
select
    area.code,
    area.name,
    area.kind,
    area.parent_code,
    area.valid_from,
    area.valid_until,
    area.successor_code,
    area.source,
    area.recorded_at
from area
where not exists (
    select 1
    from area newer
    where newer.corrects_id = area.id
);
