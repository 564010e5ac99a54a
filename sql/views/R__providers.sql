-- One row per provider as it is known now.
drop view if exists providers;
create view providers as
select
    provider.code,
    provider.name,
    provider.recorded_at
from provider
where not exists (
    select 1
    from provider newer
    where newer.corrects_id = provider.id
);
