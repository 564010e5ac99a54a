-- One row: which state of the periods of fostering counts, and since when.
drop view if exists spell_versions;
create view spell_versions as
select
    state.version,
    state.changed_at as recorded_at
from spell_version state;
