-- Van de 12 gezinnen denken er 3 soms aan stoppen, 1 vaak, en 1 gaat stoppen. Samen 5.
-- 100 x 5 / 12 = 41,7 procent.
-- Er zijn 26 - 2 = 24 gezinnen uitgenodigd; daarmee loopt de marge van 24,2 tot 61,5.
-- vraag: gebied=XQ3
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XQ3', 'Voorbeeld stopintentie', 'regio', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into survey_round (id, code, title, area_code, provider_code, questionnaire_id, opens_on, closes_on, minimum, imported, recorded_at, opened_on, closed_on)
values (nextval('survey_round_seq'), 'voorbeeld-stopintentie', 'Voorbeeld', 'XQ3', '', 1, date '2025-03-01', date '2025-04-01', 10, false,
    timestamp with time zone '2025-02-01 00:00:00+00:00', date '2025-03-01', date '2025-04-01');

insert into invitation_batch (id, round_id, way, provider_code, made, sent, returned, made_on)
select nextval('invitation_batch_seq'), round.id, 'brieven', '', 30, 26, 2, date '2025-03-01'
from survey_round round where round.code = 'voorbeeld-stopintentie';

insert into answer_tally (id, round_id, question_code, answer, area_code, kind, answers)
select round.id * 1000 + given.nr, round.id, given.question, given.answer, '', 'onbekend', given.answers
from survey_round round
join (
    values
        (1, 'M17', '', 12),
        (2, 'M17', 'nooit', 7),
        (3, 'M17', 'soms', 3),
        (4, 'M17', 'vaak', 1),
        (5, 'M17', 'ik_ga_stoppen', 1)
) as given (nr, question, answer, answers) on true
where round.code = 'voorbeeld-stopintentie';

-- Een tweede meting van dat jaar, die maar 6 gezinnen invulden: alleen dat aantal is bewaard. Het percentage blijft 5 van 12.
insert into survey_round (id, code, title, area_code, provider_code, questionnaire_id, opens_on, closes_on, minimum, imported, recorded_at, opened_on, closed_on)
values (nextval('survey_round_seq'), 'voorbeeld-stopintentie-klein', 'Voorbeeld', 'XQ3', '', 1, date '2025-06-01', date '2025-07-01', 10, false,
    timestamp with time zone '2025-02-01 00:00:00+00:00', date '2025-06-01', date '2025-07-01');

insert into answer_tally (id, round_id, question_code, answer, area_code, kind, answers)
select round.id * 1000 + 1, round.id, 'M17', '', '', 'onbekend', 6
from survey_round round
where round.code = 'voorbeeld-stopintentie-klein';
