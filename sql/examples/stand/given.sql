-- De stand is de laatste dag van het jaar, zoals geleverd: 18 eind 2021.
-- In 2022 begonnen er 4 en stopten er 3, maar een eindstand is niet geleverd.
-- Wij rekenen die dan niet uit (18 + 4 - 3 = 19): het is onbekend.
-- Eind 2023 is 20 geleverd.
-- vraag: gebied=XS1
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XS1', 'Voorbeeld stand', 'gemeente', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into household_flow (
    id, period_code, period_from, period_until, grain, area_code, provider_code, kind, unit, basis, counted_at,
    started, stopped, stock_begin, stock_end, served,
    series_break, source, status, status_started, status_stopped, revision, recorded_at
)
select
    nextval('household_flow_seq'), given.counted_in, cast(given.counted_in || '-01-01' as date),
    cast(given.until || '-01-01' as date), 'jaar', 'XS1', '', given.kind, 'gezin', 'onbekend', 'onbekend',
    given.started, given.stopped, given.stock_begin, given.stock_end, given.served,
    false, 'verzonnen', 'gepubliceerd', given.status_started, 'gepubliceerd', 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('2021', '2022', 'onbekend', cast(5 as bigint), cast(4 as bigint), cast(17 as bigint), cast(18 as bigint), cast(22 as bigint), 'gepubliceerd'),
        ('2022', '2023', 'onbekend', 4, 3, 18, null, null, 'gepubliceerd'),
        ('2023', '2024', 'onbekend', 2, 1, null, 20, null, 'gepubliceerd')
) as given (counted_in, until, kind, started, stopped, stock_begin, stock_end, served, status_started);
