-- One row per knelpunt that stands by itself, without its words.
drop view if exists knelpunten;
create view knelpunten as
select
    knelpunt.region_code,
    knelpunt.category,
    knelpunt.status,
    knelpunt.reach,
    knelpunt.escalated_to,
    knelpunt.opened_on,
    knelpunt.recorded_at
from knelpunt
where knelpunt.merged_into_id is null;
