-- Vijf jaren met 12, 14, 11, 13 en 15 wachtende kinderen. Het gemiddelde is 65 / 5 = 13.
-- De stappen zijn 2, 3, 2 en 2: gemiddeld 2,25. De grenzen zijn 13 + 2,66 x 2,25 = 18,985 en 13 - 5,985 = 7,015.
-- Geen enkel punt ligt daarbuiten: dit is de gewone schommeling. Met vijf punten zijn de grenzen voorlopig.
-- vraag: gebied=XRK1&indicator=regelkaart_voorbeeld
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XRK1', 'Voorbeeld regelkaart', 'gemeente', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into indicator_figure (
    id, indicator, period_code, period_from, period_until, grain, area_code, amount,
    source, status, revision, recorded_at
)
select
    nextval('indicator_figure_seq'), 'regelkaart_voorbeeld', given.counted_in, cast(given.counted_in || '-01-01' as date),
    cast(given.until || '-01-01' as date), 'jaar', 'XRK1', given.amount,
    'verzonnen', 'gepubliceerd', 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('2019', '2020', cast(12 as double precision)),
        ('2020', '2021', 14),
        ('2021', '2022', 11),
        ('2022', '2023', 13),
        ('2023', '2024', 15)
) as given (counted_in, until, amount);
