-- Vier signalen, allemaal ontvangen op maandag 2 maart 2026. Het antwoord kwam na 1, 2 en 8 werkdagen: op dinsdag, op
-- woensdag en op donderdag de week erna. Het vierde heeft nog geen antwoord en telt niet mee.
-- De mediaan van 1, 2 en 8 is 2; p90 ligt op acht tiende van de weg van 2 naar 8: 6,8.
-- vraag: gebied=XSDL&per=kwartaal
insert into area (id, code, name, kind, parent_code, revision, recorded_at)
select nextval('area_seq'), given.code, given.name, given.kind, given.parent_code, 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('XSDL', 'Voorbeeld regio', 'regio', cast(null as varchar(20))),
        ('XSDLA', 'Voorbeeld eerste', 'gemeente', 'XSDL'),
        ('XSDLB', 'Voorbeeld tweede', 'gemeente', 'XSDL')
) as given (code, name, kind, parent_code);

insert into signal (id, reference, area_code, region_code, source, only_ontregelaar, may_pass_on, told_category, category, status, proposes_knelpunt, occurred_on, received_at, answer_due_on, first_answered_at, news_at, version)
select nextval('signal_seq'), given.reference, given.area_code, 'XSDL', 'pleegouder', false, false, given.told, given.category, 'geaccepteerd', false, date '2026-03-01', cast(given.received as timestamp with time zone), date '2026-04-01', cast(given.answered as timestamp with time zone), cast(given.received as timestamp with time zone), 0
from (
    values
        ('XT-2026-0001', 'XSDLA', cast(null as varchar(3)), 'K01', '2026-03-02 10:00:00+00:00', '2026-03-03 10:00:00+00:00'),
        ('XT-2026-0002', 'XSDLB', null, 'K01', '2026-03-02 10:00:00+00:00', '2026-03-04 10:00:00+00:00'),
        ('XT-2026-0003', 'XSDLB', null, null, '2026-03-02 10:00:00+00:00', '2026-03-12 10:00:00+00:00'),
        ('XT-2026-0004', 'XSDLA', null, null, '2026-03-02 10:00:00+00:00', cast(null as varchar(30)))
) as given (reference, area_code, told, category, received, answered)
