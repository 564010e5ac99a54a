-- Vier knelpunten van een regio: twee open, een geborgd.
-- Het vierde is opgegaan in het eerste en telt niet apart.
-- Een status zonder knelpunten krijgt geen rij.
-- vraag: gebied=XKNP
insert into area (id, code, name, kind, parent_code, revision, recorded_at)
select nextval('area_seq'), given.code, given.name, given.kind, given.parent_code, 1, timestamp with time zone '2026-01-02 00:00:00+00:00'
from (
    values
        ('XKNP', 'Voorbeeld regio', 'regio', cast(null as varchar(20))),
        ('XKNPA', 'Voorbeeld eerste', 'gemeente', 'XKNP'),
        ('XKNPB', 'Voorbeeld tweede', 'gemeente', 'XKNP')
) as given (code, name, kind, parent_code);

insert into knelpunt (id, number, region_code, title, reach, level, category, status, merged_into_id, opened_on, recorded_at, version)
select given.id, given.number, 'XKNP', 'Voorbeeld', 'regio', 'uitvoering', 'K01', given.status, given.into_id, date '2026-03-01', timestamp with time zone '2026-03-01 10:00:00+00:00', 0
from (
    values
        (900101, 'XU-1', 'open', cast(null as bigint)),
        (900102, 'XU-2', 'open', null),
        (900103, 'XU-3', 'geborgd', null)
) as given (id, number, status, into_id);

insert into knelpunt (id, number, region_code, title, reach, level, category, status, merged_into_id, opened_on, recorded_at, version)
values (900104, 'XU-4', 'XKNP', 'Voorbeeld', 'regio', 'uitvoering', 'K01', 'in_analyse', 900101, date '2026-03-01', timestamp with time zone '2026-03-01 10:00:00+00:00', 0)
