-- Er zijn 30 codes gemaakt. De afzender meldde dat er 26 zijn verstuurd en dat er 2 terugkwamen.
-- Dus 24 gezinnen zijn uitgenodigd; 12 daarvan antwoordden. 100 x 12 / 24 = 50 procent.
-- Na een training vulden 9 van de 10 de vragen over die training in. Dat telt niet mee.
-- De marge loopt van 31,4 tot 68,6.
-- vraag: gebied=XQ5
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XQ5', 'Voorbeeld respons', 'regio', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into survey_round (id, code, title, area_code, provider_code, questionnaire_id, opens_on, closes_on, minimum, imported, recorded_at, opened_on, closed_on)
values (nextval('survey_round_seq'), 'voorbeeld-respons', 'Voorbeeld', 'XQ5', '', 1, date '2025-03-01', date '2025-04-01', 10, false,
    timestamp with time zone '2025-02-01 00:00:00+00:00', date '2025-03-01', date '2025-04-01');

insert into invitation_batch (id, round_id, way, provider_code, made, sent, returned, made_on)
select nextval('invitation_batch_seq'), round.id, 'brieven', '', 30, 26, 2, date '2025-03-01'
from survey_round round where round.code = 'voorbeeld-respons';

insert into answer_tally (id, round_id, question_code, answer, area_code, kind, answers)
select round.id * 1000 + given.nr, round.id, given.question, given.answer, '', 'onbekend', given.answers
from survey_round round
join (
    values
        (1, '', '', 12)
) as given (nr, question, answer, answers) on true
where round.code = 'voorbeeld-respons';

insert into survey_round (id, code, title, area_code, provider_code, questionnaire_id, opens_on, closes_on, minimum, imported, recorded_at, opened_on, closed_on)
select nextval('survey_round_seq'), 'voorbeeld-respons-training', 'Voorbeeld training', 'XQ5', '', list.id, date '2025-05-01', date '2025-06-01', 10, false,
    timestamp with time zone '2025-04-01 00:00:00+00:00', date '2025-05-01', date '2025-06-01'
from questionnaire list where list.code = 'training';

insert into invitation_batch (id, round_id, way, provider_code, made, sent, returned, made_on)
select nextval('invitation_batch_seq'), round.id, 'bijeenkomst', '', 10, null, null, date '2025-05-01'
from survey_round round where round.code = 'voorbeeld-respons-training';

insert into answer_tally (id, round_id, question_code, answer, area_code, kind, answers)
select round.id * 1000 + 1, round.id, '', '', '', 'onbekend', 9
from survey_round round where round.code = 'voorbeeld-respons-training';
