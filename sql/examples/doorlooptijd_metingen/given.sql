-- Vier metingen van een regio, gesloten op maandag 2 maart 2026. Een thema van elke meting is aan een knelpunt gekoppeld.
-- Na de eerste begon een actie op woensdag (2 werkdagen), na de tweede op donderdag de week erna (8 werkdagen).
-- Bij de derde begon de actie al voor de meting sloot: die telt niet. De koppeling van de vierde is losgemaakt.
-- De mediaan van 2 en 8 is 5; p90 ligt op negen tiende van de weg van 2 naar 8: 7,4.
-- vraag: gebied=XDLM&per=kwartaal
insert into area (id, code, name, kind, parent_code, revision, recorded_at)
values (nextval('area_seq'), 'XDLM', 'Voorbeeld regio', 'regio', null, 1, timestamp with time zone '2026-01-02 00:00:00+00:00');

insert into survey_round (id, code, title, area_code, provider_code, questionnaire_id, opens_on, closes_on, minimum, imported, recorded_at, opened_on, closed_on)
select nextval('survey_round_seq'), given.code, 'Voorbeeld', 'XDLM', '', 1, date '2026-02-01', date '2026-03-02', 10, false,
    timestamp with time zone '2026-01-15 00:00:00+00:00', date '2026-02-01', date '2026-03-02'
from (values ('voorbeeld-meting-1'), ('voorbeeld-meting-2'), ('voorbeeld-meting-3'), ('voorbeeld-meting-4')) as given (code);

insert into knelpunt (id, number, region_code, title, reach, level, category, status, opened_on, recorded_at, version)
select given.id, given.number, 'XDLM', 'Voorbeeld', 'regio', 'uitvoering', 'K01', 'in_uitvoering', date '2026-03-02', timestamp with time zone '2026-03-02 10:00:00+00:00', 0
from (values (900501, 'XW-1'), (900502, 'XW-2'), (900503, 'XW-3'), (900504, 'XW-4')) as given (id, number);

insert into improvement_action (id, number, region_code, knelpunt_id, title, kind, due_on, status, is_shared, started_on, recorded_at, version)
select given.id, given.number, 'XDLM', given.knelpunt, 'Voorbeeld', 'werkafspraak', date '2026-06-01', 'in_uitvoering', false, cast(given.started_on as date),
    timestamp with time zone '2026-03-02 10:00:00+00:00', 0
from (
    values
        (900601, 'XW-1', 900501, '2026-03-04'),
        (900602, 'XW-2', 900502, '2026-03-12'),
        (900603, 'XW-3', 900503, '2026-02-20'),
        (900604, 'XW-4', 900504, '2026-03-03')
) as given (id, number, knelpunt, started_on);

insert into knelpunt_link (id, knelpunt_id, region_code, kind, named, area_code, source, heard_on, linked_at, unlinked_at, unlink_reason, round_code)
select given.id, given.knelpunt, 'XDLM', 'enquete', 'Voorbeeld', 'XDLM', 'enquete', date '2026-03-02', timestamp with time zone '2026-03-02 10:00:00+00:00',
    cast(given.unlinked as timestamp with time zone), given.reason, given.round
from (
    values
        (900701, 900501, cast(null as varchar(40)), cast(null as varchar(40)), 'voorbeeld-meting-1'),
        (900702, 900502, null, null, 'voorbeeld-meting-2'),
        (900703, 900503, null, null, 'voorbeeld-meting-3'),
        (900704, 900504, '2026-03-03 10:00:00+00:00', 'Hoort er niet bij', 'voorbeeld-meting-4')
) as given (id, knelpunt, unlinked, reason, round);
