-- Een geleverd totaal telt, ook als er soorten naast staan: 9 stoppers in 2021, niet 9 + 4 + 5.
-- In 2022 is er geen totaal geleverd. Dan tellen de soorten samen: 3 + 2 = 5.
-- Over 2023 is niets geleverd en over 2024 wel: 2023 blijft een gat.
-- vraag: gebied=XU1
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XU1', 'Voorbeeld uitstroom', 'gemeente', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into household_flow (
    id, period_code, period_from, period_until, grain, area_code, provider_code, kind, unit, basis, counted_at,
    started, stopped, stock_begin, stock_end, served,
    series_break, source, status, status_started, status_stopped, revision, recorded_at
)
select
    nextval('household_flow_seq'), given.counted_in, cast(given.counted_in || '-01-01' as date),
    cast(given.until || '-01-01' as date), 'jaar', 'XU1', '', given.kind, 'gezin', 'onbekend', 'onbekend',
    given.started, given.stopped, given.stock_begin, given.stock_end, given.served,
    false, 'verzonnen', 'gepubliceerd', given.status_started, 'gepubliceerd', 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('2021', '2022', 'onbekend', cast(10 as bigint), cast(9 as bigint), cast(null as bigint), cast(null as bigint), cast(null as bigint), 'gepubliceerd'),
        ('2021', '2022', 'netwerk', null, 4, null, null, null, 'gepubliceerd'),
        ('2021', '2022', 'bestand', null, 5, null, null, null, 'gepubliceerd'),
        ('2022', '2023', 'netwerk', null, 3, null, null, null, 'gepubliceerd'),
        ('2022', '2023', 'bestand', null, 2, null, null, null, 'gepubliceerd'),
        ('2024', '2025', 'onbekend', null, 6, null, null, null, 'gepubliceerd')
) as given (counted_in, until, kind, started, stopped, stock_begin, stock_end, served, status_started);
