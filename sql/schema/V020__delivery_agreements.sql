-- What is expected: from a provider, for a municipality, every half-year from one on. A correction is a new row.
create sequence delivery_agreement_seq start with 1 increment by 50;
create table delivery_agreement (
    id bigint not null primary key,
    provider_code varchar(40) not null,
    area_code varchar(20) not null,
    expected_from date not null,
    -- First day on which nothing is expected any more; empty: until further notice.
    expected_until date,
    -- How many weeks after the half-year the figures may take.
    deadline_weeks int not null check (deadline_weeks between 0 and 52),
    revision int not null,
    corrects_id bigint references delivery_agreement (id),
    recorded_at timestamp with time zone not null,
    unique (provider_code, area_code, expected_from, revision),
    unique (corrects_id)
);

-- The calendar, so that a query can list what is expected but did not come.
create table half_year (
    code varchar(8) not null primary key,
    from_date date not null,
    until_date date not null
);
insert into half_year (code, from_date, until_date)
select
    concat(century.n + decade.n + single.n, '-H', half.n),
    cast(concat(century.n + decade.n + single.n, case when half.n = 1 then '-01-01' else '-07-01' end) as date),
    cast(concat(century.n + decade.n + single.n + half.n - 1, case when half.n = 1 then '-07-01' else '-01-01' end) as date)
from (values (2000), (2100)) century (n)
cross join (values (0), (10), (20), (30), (40), (50), (60), (70), (80), (90)) decade (n)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) single (n)
cross join (values (1), (2)) half (n);
