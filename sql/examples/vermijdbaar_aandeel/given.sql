-- De aanbieder meldde 100 stoppers; van 10 is de reden niet bekend, dus de noemer is 90.
-- Te vermijden waren er 40 (30 om C1, 10 om D1): 44,44 procent. Deels te vermijden waren er 10 (G4).
-- Twee pleegouders stopten: dat is minder dan 5, dus verborgen.
-- vraag: gebied=XR3&per=jaar
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XR3', 'Voorbeeld vermijdbaar_aandeel', 'regio', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into reported_stops (
    id, period_code, period_from, period_until, grain, area_code, provider_code, kind, reporter,
    main_reason, contributing_1, would_return, amount, recorded_at
)
select
    nextval('reported_stops_seq'), '2024', date '2024-01-01', date '2025-01-01', 'jaar', 'XR3', '', 'onbekend', 'aanbieder',
    given.main_reason, given.contributing, given.would_return, given.amount, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('A2', cast(null as varchar(4)), 'ja', 40),
        ('C1', 'G4', 'ja', 30),
        ('D1', 'C1', 'misschien', 10),
        ('G4', null, 'nee', 10),
        ('X9', null, null, 10)
) as given (main_reason, contributing, would_return, amount);

insert into farewell (id, answer_year, region_code, event, main_reason, contributing_1, would_return)
select
    given.id, 2024, 'XR3', given.event, given.main_reason, given.contributing, given.would_return
from (
    values
        (9903001, 'stop', 'C1', 'D1', 'ja'),
        (9903002, 'stop', 'A2', cast(null as varchar(4)), 'nee'),
        (9903003, 'pauze', 'B1', null, 'ja'),
        (9903004, 'denken', 'E1', null, null)
) as given (id, event, main_reason, contributing, would_return);
