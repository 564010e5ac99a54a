-- Why families stopped, as a provider or an aandachtsfunctionaris reports it: counts per half-year or year. Never joined
-- row by row with what parents say or with the counts of stops. Rows have no key: equal rows are separate facts.
create sequence reported_stops_seq start with 1 increment by 50;
create table reported_stops (
    id bigint not null primary key,
    period_code varchar(8) not null,
    period_from date not null,
    period_until date not null,
    grain varchar(10) not null check (grain = any (array['jaar', 'halfjaar'])),
    area_code varchar(20) not null,
    -- Empty: all providers together.
    provider_code varchar(40) not null,
    kind varchar(10) not null,
    reporter varchar(24) not null check (reporter = any (array['aanbieder', 'aandachtsfunctionaris'])),
    main_reason varchar(4) not null,
    contributing_1 varchar(4),
    contributing_2 varchar(4),
    contributing_3 varchar(4),
    own_choice varchar(10),
    otherwise varchar(10),
    would_return varchar(10),
    amount bigint not null check (amount > 0),
    import_id bigint,
    recorded_at timestamp with time zone not null
);
create index reported_stops_area on reported_stops (area_code, period_from);

-- The ground on which a file was taken in, in the words its reader saw.
alter table import_run add column ground varchar(600);
