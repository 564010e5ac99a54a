-- Twaalf gezinnen gaven 5, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9 en 10. Samen 90, dus gemiddeld 90 / 12 = 7,5.
-- Er gingen 26 brieven uit en 2 kwamen terug: 24 gezinnen zijn uitgenodigd.
-- De helft antwoordde, dus de marge is smaller dan bij een steekproef: 6,9 tot 8,1 in plaats van 6,6 tot 8,4.
-- vraag: gebied=XQ1
insert into area (id, code, name, kind, revision, recorded_at)
values (nextval('area_seq'), 'XQ1', 'Voorbeeld rapportcijfer', 'regio', 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into survey_round (id, code, title, area_code, provider_code, questionnaire_id, opens_on, closes_on, minimum, imported, recorded_at, opened_on, closed_on)
values (nextval('survey_round_seq'), 'voorbeeld-rapportcijfer', 'Voorbeeld', 'XQ1', '', 1, date '2025-03-01', date '2025-04-01', 10, false,
    timestamp with time zone '2025-02-01 00:00:00+00:00', date '2025-03-01', date '2025-04-01');

insert into invitation_batch (id, round_id, way, provider_code, made, sent, returned, made_on)
select nextval('invitation_batch_seq'), round.id, 'brieven', '', 30, 26, 2, date '2025-03-01'
from survey_round round where round.code = 'voorbeeld-rapportcijfer';

insert into answer_tally (id, round_id, question_code, answer, area_code, kind, answers)
select round.id * 1000 + given.nr, round.id, given.question, given.answer, '', 'onbekend', given.answers
from survey_round round
join (
    values
        (1, 'M01', '', 12),
        (2, 'M01', '5', 1),
        (3, 'M01', '6', 2),
        (4, 'M01', '7', 3),
        (5, 'M01', '8', 3),
        (6, 'M01', '9', 2),
        (7, 'M01', '10', 1)
) as given (nr, question, answer, answers) on true
where round.code = 'voorbeeld-rapportcijfer';
