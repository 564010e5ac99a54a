-- Twaalf gezinnen gaven 5, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9 en 10. Samen 90, dus gemiddeld 90 / 12 = 7,5.
-- Hoeveel gezinnen bij de training waren, weten wij niet.
-- De marge rekent dus als bij een steekproef uit heel veel gezinnen: 6,6 tot 8,4.
-- vraag: gebied=XQ2
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XQ2', 'Voorbeeld trainingscijfer', 'regio', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into survey_round (id, code, title, area_code, provider_code, questionnaire_id, opens_on, closes_on, minimum, imported, recorded_at, opened_on, closed_on)
values (nextval('survey_round_seq'), 'voorbeeld-trainingscijfer', 'Voorbeeld', 'XQ2', '', 1, date '2025-03-01', date '2025-04-01', 10, false,
    timestamp with time zone '2025-02-01 00:00:00+00:00', date '2025-03-01', date '2025-04-01');

insert into invitation_batch (id, round_id, way, provider_code, made, sent, returned, made_on)
select nextval('invitation_batch_seq'), round.id, 'brieven', '', 30, 26, 2, date '2025-03-01'
from survey_round round where round.code = 'voorbeeld-trainingscijfer';

insert into answer_tally (id, round_id, question_code, answer, area_code, kind, answers)
select round.id * 1000 + given.nr, round.id, given.question, given.answer, '', 'onbekend', given.answers
from survey_round round
join (
    values
        (1, 'T01', '', 12),
        (2, 'T01', '5', 1),
        (3, 'T01', '6', 2),
        (4, 'T01', '7', 3),
        (5, 'T01', '8', 3),
        (6, 'T01', '9', 2),
        (7, 'T01', '10', 1)
) as given (nr, question, answer, answers) on true
where round.code = 'voorbeeld-trainingscijfer';
