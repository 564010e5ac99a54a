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
        (1, 'ja', 'tot_en_met_5'), (2, 'ja', 'tot_en_met_5'), (3, 'ja', 'tot_en_met_5'), (4, 'ja', 'tot_en_met_5'), (5, 'ja', 'tot_en_met_5'), (6, 'ja', '8_of_hoger'),
        (7, 'ja', '8_of_hoger'), (8, 'ja', '8_of_hoger'), (9, 'ja', '8_of_hoger'), (10, 'ja', '8_of_hoger'), (11, 'ja', '8_of_hoger'), (12, 'ja', '8_of_hoger'),
        (13, 'nee', 'tot_en_met_5'), (14, 'nee', 'tot_en_met_5'), (15, 'nee', 'tot_en_met_5'), (16, 'nee', 'tot_en_met_5'), (17, 'nee', 'tot_en_met_5'), (18, 'nee', '8_of_hoger'),
        (19, cast(null as varchar(10)), '8_of_hoger'), (20, null, '8_of_hoger')
) as given (id, own_choice, grade);
