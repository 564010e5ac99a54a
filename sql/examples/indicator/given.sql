-- Een cijfer zoals de bron het geeft: 650 wachtende kinderen in 2021.
-- In 2022 geeft de bron twee getallen: 30 van de 120. Dat is 30 / 120 = 0,25.
-- Over 2023 is er geen cijfer, over 2024 wel: 2023 blijft een gat.
-- vraag: gebied=XN1&indicator=wachtende_kinderen
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XN1', 'Voorbeeld indicator', 'gemeente', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into indicator_figure (
    id, indicator, period_code, period_from, period_until, grain, area_code, amount, numerator, denominator,
    source, status, revision, recorded_at
)
select
    nextval('indicator_figure_seq'), 'wachtende_kinderen', given.counted_in, cast(given.counted_in || '-01-01' as date),
    cast(given.until || '-01-01' as date), 'jaar', 'XN1', given.amount, given.numerator, given.denominator,
    'verzonnen', 'gepubliceerd', 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('2021', '2022', cast(650 as double precision), cast(null as double precision), cast(null as double precision)),
        ('2022', '2023', null, 30, 120),
        ('2024', '2025', 700, null, null)
) as given (counted_in, until, amount, numerator, denominator);
