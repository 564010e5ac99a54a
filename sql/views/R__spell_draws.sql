-- One row per sender of periods of fostering: a provider in a municipality, and the day up to which its families are known.
drop view if exists spell_draws;
create view spell_draws as
select
    draw.municipality_code,
    draw.region_code,
    draw.provider_code,
    max(draw.drawn_on) as drawn_on
from spell_draw draw
group by
    draw.municipality_code,
    draw.region_code,
    draw.provider_code;
