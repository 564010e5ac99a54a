-- 2021: 17 aan het begin, 5 nieuw, 4 gestopt, 18 aan het eind. 18 - 17 - 5 + 4 = 0: de tabel telt op.
-- 2022: 18 aan het begin, 4 nieuw, 3 gestopt, 21 aan het eind. 21 - 18 - 4 + 3 = 2: er zijn 2 gezinnen te veel.
-- Dat verschil laten wij zien; wij passen geen enkel cijfer aan.
-- 2023: de eindstand is niet geleverd, dus of het optelt is niet na te gaan.
-- De gezinnen in het jaar staan ernaast: 22 in 2021 en 24 in 2022, een verandering van 2.
-- vraag: gebied=XT1
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XT1', 'Voorbeeld stand_en_stroom', 'gemeente', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into household_flow (
    id, period_code, period_from, period_until, grain, area_code, provider_code, kind, unit, basis, counted_at,
    started, stopped, stock_begin, stock_end, served,
    series_break, source, status, status_started, status_stopped, revision, recorded_at
)
select
    nextval('household_flow_seq'), given.counted_in, cast(given.counted_in || '-01-01' as date),
    cast(given.until || '-01-01' as date), 'jaar', 'XT1', '', given.kind, 'gezin', 'onbekend', 'onbekend',
    given.started, given.stopped, given.stock_begin, given.stock_end, given.served,
    false, 'verzonnen', 'gepubliceerd', given.status_started, 'gepubliceerd', 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('2021', '2022', 'onbekend', cast(5 as bigint), cast(4 as bigint), cast(17 as bigint), cast(18 as bigint), cast(22 as bigint), 'gepubliceerd'),
        ('2022', '2023', 'onbekend', 4, 3, 18, 21, 24, 'gepubliceerd'),
        ('2023', '2024', 'onbekend', 2, 1, 21, null, null, 'gepubliceerd')
) as given (counted_in, until, kind, started, stopped, stock_begin, stock_end, served, status_started);
