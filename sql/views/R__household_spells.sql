-- One row per registered period of fostering in force, as delivered. Who the family is, is a keyed hash.
drop view if exists household_spells;
create view household_spells as
select
    spell.id as spell_id,
    spell.household_hash,
    spell.record_sealed,
    spell.start_on,
    spell.stop_on,
    spell.reason_code,
    spell.group_name,
    spell.municipality_code,
    spell.region_code,
    spell.provider_code,
    spell.kind,
    spell.recorded_at
from household_spell spell
where not exists (select 1 from household_spell newer where newer.corrects_id = spell.id);
