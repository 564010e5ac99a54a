-- In 2021 gaven 200 gezinnen pleegzorg en stopten er 28: 100 x 28 / 200 = 14 procent.
-- In 2022 stopten er 5 van 36: 13,888... procent, op een pagina 13,9.
-- In 2023 is het aantal gezinnen dat pleegzorg gaf onbekend, dus het deel ook.
-- vraag: gebied=XP1
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XP1', 'Voorbeeld uitvalpercentage', 'gemeente', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into household_flow (
    id, period_code, period_from, period_until, grain, area_code, provider_code, kind, unit, basis, counted_at,
    started, stopped, stock_begin, stock_end, served,
    series_break, source, status, status_started, status_stopped, revision, recorded_at
)
select
    nextval('household_flow_seq'), given.counted_in, cast(given.counted_in || '-01-01' as date),
    cast(given.until || '-01-01' as date), 'jaar', 'XP1', '', given.kind, 'gezin', 'onbekend', 'onbekend',
    given.started, given.stopped, given.stock_begin, given.stock_end, given.served,
    false, 'verzonnen', 'gepubliceerd', given.status_started, 'gepubliceerd', 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('2021', '2022', 'onbekend', cast(20 as bigint), cast(28 as bigint), cast(null as bigint), cast(null as bigint), cast(200 as bigint), 'gepubliceerd'),
        ('2022', '2023', 'onbekend', 4, 5, null, null, 36, 'gepubliceerd'),
        ('2023', '2024', 'onbekend', 4, 6, null, null, null, 'gepubliceerd')
) as given (counted_in, until, kind, started, stopped, stock_begin, stock_end, served, status_started);
