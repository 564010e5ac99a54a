-- Vier acties van een regio. Een is gereed, een is gepland voor de verre toekomst.
-- Twee zijn nog open na de dag waarop ze klaar moesten zijn: te laat.
-- Zo is te zien dat te laat geen status is maar wordt uitgerekend.
-- vraag: gebied=XACT
insert into area (id, code, name, kind, parent_code, revision, recorded_at)
select nextval('area_seq'), given.code, given.name, given.kind, given.parent_code, 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('XACT', 'Voorbeeld regio', 'regio', cast(null as varchar(20))),
        ('XACTA', 'Voorbeeld eerste', 'gemeente', 'XACT'),
        ('XACTB', 'Voorbeeld tweede', 'gemeente', 'XACT')
) as given (code, name, kind, parent_code);

insert into knelpunt (id, number, region_code, title, reach, level, category, status, merged_into_id, opened_on, recorded_at, version)
select given.id, given.number, 'XACT', 'Voorbeeld', 'regio', 'uitvoering', 'K01', given.status, given.into_id, date '2026-03-01', timestamp with time zone '2026-03-01 10:00:00+00:00', 0
from (
    values (900201, 'XV-1', 'in_uitvoering', cast(null as bigint))
) as given (id, number, status, into_id);

insert into improvement_action (id, number, region_code, knelpunt_id, title, kind, due_on, status, is_shared, recorded_at, version)
select given.id, given.number, 'XACT', 900201, 'Voorbeeld', 'werkafspraak', cast(given.due_on as date), given.status, false, timestamp with time zone '2026-03-01 10:00:00+00:00', 0
from (
    values
        (900301, 'XV-1', '2026-04-01', 'gereed'),
        (900302, 'XV-2', '2098-04-01', 'gepland'),
        (900303, 'XV-3', '2026-04-01', 'gepland'),
        (900304, 'XV-4', '2026-04-01', 'in_uitvoering')
) as given (id, number, due_on, status)
