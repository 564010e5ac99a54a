-- Drie gemeenten in 2024: A 30 nieuw en 40 gestopt, B 20 en 20, C 10 en 30. Samen 60 en 90, dat is 66,7 per 100.
-- C heeft 10 nieuwe van de 40 die begonnen of stopten. Bij 40 procent nieuw is dat gemiddeld 16.
-- De kans op 10 of minder is ongeveer 3,5 procent: niet kleiner dan 2,5 procent, dus het kan toeval zijn.
-- vraag: gebied=XVG&van=2024&tot=2025
insert into area (id, code, name, kind, parent_code, revision, recorded_at)
values
    (nextval('area_seq'), 'XVG', 'Voorbeeld vergelijking', 'regio', null, 1, timestamp with time zone '2026-01-02 00:00:00+00:00'),
    (nextval('area_seq'), 'XVGA', 'Voorbeeld A', 'gemeente', 'XVG', 1, timestamp with time zone '2026-01-02 00:00:00+00:00'),
    (nextval('area_seq'), 'XVGB', 'Voorbeeld B', 'gemeente', 'XVG', 1, timestamp with time zone '2026-01-02 00:00:00+00:00'),
    (nextval('area_seq'), 'XVGC', 'Voorbeeld C', 'gemeente', 'XVG', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into household_flow (
    id, period_code, period_from, period_until, grain, area_code, provider_code, kind, unit, basis, counted_at,
    started, stopped, series_break, source, status, status_started, status_stopped, revision, recorded_at
)
select
    nextval('household_flow_seq'), '2024', date '2024-01-01', date '2025-01-01', 'jaar', given.area_code, '', 'onbekend', 'gezin',
    'onbekend', 'onbekend', given.started, given.stopped,
    false, 'verzonnen', 'gepubliceerd', 'gepubliceerd', 'gepubliceerd', 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('XVGA', cast(30 as bigint), cast(40 as bigint)),
        ('XVGB', 20, 20),
        ('XVGC', 10, 30)
) as given (area_code, started, stopped);
