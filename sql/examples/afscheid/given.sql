-- Twintig pleegouders stopten in 2024 en vulden de pagina Stoppen in. Twaalf zeggen dat stoppen hun eigen keuze was: 60 procent.
-- Twee sloegen de vraag over: minder dan 5, dus verborgen. De zes die nee zeggen ook, want anders bleven die twee over.
-- Tien gaven de begeleiding een 5 of lager, tien een 8 of hoger: elk 50 procent. De andere vragen sloeg iedereen over.
-- vraag: gebied=XR7&van=2024&tot=2025
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XR7', 'Voorbeeld afscheid', 'regio', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into farewell (id, answer_year, region_code, event, main_reason, own_choice, grade_support)
select
    9907000 + given.id, 2024, 'XR7', 'stop', 'C1', given.own_choice, given.grade
from (
    values
        (1, 'ja', 4), (2, 'ja', 4), (3, 'ja', 5), (4, 'ja', 3), (5, 'ja', 4), (6, 'ja', 8),
        (7, 'ja', 8), (8, 'ja', 9), (9, 'ja', 8), (10, 'ja', 8), (11, 'ja', 10), (12, 'ja', 8),
        (13, 'nee', 4), (14, 'nee', 4), (15, 'nee', 5), (16, 'nee', 3), (17, 'nee', 4), (18, 'nee', 8),
        (19, cast(null as varchar(10)), 8), (20, null, 8)
) as given (id, own_choice, grade);
