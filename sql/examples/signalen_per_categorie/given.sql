-- Vijf signalen in een regio met twee gemeenten. Drie gaan over bijzondere kosten (K01): bij twee koos de beoordelaar dat,
-- bij een alleen de indiener. Van een vierde is niets gekozen: K00.
-- Het vijfde kwam in 2025 en valt buiten de vraag.
-- vraag: gebied=XSIG&van=2026
insert into area (id, code, name, kind, parent_code, revision, recorded_at)
select nextval('area_seq'), given.code, given.name, given.kind, given.parent_code, 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('XSIG', 'Voorbeeld regio', 'regio', cast(null as varchar(20))),
        ('XSIGA', 'Voorbeeld eerste', 'gemeente', 'XSIG'),
        ('XSIGB', 'Voorbeeld tweede', 'gemeente', 'XSIG')
) as given (code, name, kind, parent_code);

insert into signal (id, reference, area_code, region_code, source, only_ontregelaar, may_pass_on, told_category, category, status, proposes_knelpunt, occurred_on, received_at, answer_due_on, first_answered_at, news_at, version)
select nextval('signal_seq'), given.reference, given.area_code, 'XSIG', 'pleegouder', false, false, given.told, given.category, 'geaccepteerd', false, date '2026-03-01', cast(given.received as timestamp with time zone), date '2026-04-01', cast(given.answered as timestamp with time zone), cast(given.received as timestamp with time zone), 0
from (
    values
        ('XS-2026-0001', 'XSIGA', cast(null as varchar(3)), 'K01', '2026-03-02 10:00:00+00:00', cast(null as varchar(30))),
        ('XS-2026-0002', 'XSIGB', 'K12', 'K01', '2026-03-03 10:00:00+00:00', null),
        ('XS-2026-0003', 'XSIGB', 'K01', null, '2026-03-04 10:00:00+00:00', null),
        ('XS-2026-0004', 'XSIGA', null, null, '2026-05-04 10:00:00+00:00', null),
        ('XS-2025-0001', 'XSIGA', null, 'K09', '2025-05-04 10:00:00+00:00', null)
) as given (reference, area_code, told, category, received, answered)
