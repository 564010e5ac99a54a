-- Na te rekenen: in 2021 begonnen 30 gezinnen en stopten er 40. 100 x 30 / 40 = 75.
-- De marge bij 30 en 40 loopt van 45,1 tot 123,5; 100 ligt erin, dus niemand weet het zeker (UNDETERMINED).
-- In 2022 begon niemand en stopten er 6: het cijfer is 0, en de hele marge ligt onder 100 (BELOW).
-- In 2023 is gestopt onbekend: er is geen cijfer, geen 0. In 2024 stopte niemand: delen kan niet.
-- vraag: gebied=XV1
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XV1', 'Voorbeeld vervangingsratio', 'gemeente', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into household_flow (
    id, period_code, period_from, period_until, grain, area_code, provider_code, kind, unit, basis, counted_at,
    started, stopped, stock_begin, stock_end, served,
    series_break, source, status, status_started, status_stopped, revision, recorded_at
)
select
    nextval('household_flow_seq'), given.counted_in, cast(given.counted_in || '-01-01' as date),
    cast(given.until || '-01-01' as date), 'jaar', 'XV1', '', given.kind, 'gezin', 'onbekend', 'onbekend',
    given.started, given.stopped, given.stock_begin, given.stock_end, given.served,
    false, 'verzonnen', 'gepubliceerd', given.status_started, 'gepubliceerd', 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('2021', '2022', 'onbekend', cast(30 as bigint), cast(40 as bigint), cast(null as bigint), cast(null as bigint), cast(null as bigint), 'gepubliceerd'),
        ('2022', '2023', 'onbekend', 0, 6, null, null, null, 'gepubliceerd'),
        ('2023', '2024', 'onbekend', 12, null, null, null, null, 'gepubliceerd'),
        ('2024', '2025', 'onbekend', 6, 0, null, null, null, 'gepubliceerd')
) as given (counted_in, until, kind, started, stopped, stock_begin, stock_end, served, status_started);
