-- Twee soorten, elk geleverd: 7 netwerkgezinnen en 5 bestandsgezinnen begonnen in 2021. Samen 12.
-- In 2022 is alleen netwerk geleverd (4). De reeks is dan niet compleet, dus het totaal is onbekend en niet 4.
-- In 2023 begonnen er 8 netwerkgezinnen en 0 bestandsgezinnen. Samen 8.
-- vraag: gebied=XI1
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XI1', 'Voorbeeld instroom', 'gemeente', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into household_flow (
    id, period_code, period_from, period_until, grain, area_code, provider_code, kind, unit, basis, counted_at,
    started, stopped, stock_begin, stock_end, served,
    series_break, source, status, status_started, status_stopped, revision, recorded_at
)
select
    nextval('household_flow_seq'), given.counted_in, cast(given.counted_in || '-01-01' as date),
    cast(given.until || '-01-01' as date), 'jaar', 'XI1', '', given.kind, 'gezin', 'onbekend', 'onbekend',
    given.started, given.stopped, given.stock_begin, given.stock_end, given.served,
    false, 'verzonnen', 'gepubliceerd', given.status_started, 'gepubliceerd', 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('2021', '2022', 'netwerk', cast(7 as bigint), cast(2 as bigint), cast(null as bigint), cast(null as bigint), cast(null as bigint), 'gepubliceerd'),
        ('2021', '2022', 'bestand', 5, 4, null, null, null, 'gepubliceerd'),
        ('2022', '2023', 'netwerk', 4, 1, null, null, null, 'gepubliceerd'),
        ('2023', '2024', 'netwerk', 8, 3, null, null, null, 'gepubliceerd'),
        ('2023', '2024', 'bestand', 0, 2, null, null, null, 'gepubliceerd')
) as given (counted_in, until, kind, started, stopped, stock_begin, stock_end, served, status_started);
