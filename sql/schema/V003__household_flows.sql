-- Counts of foster households as they were delivered: per period, area, provider, kind and unit one current row.
-- provider_code '' means: all providers together. kind 'onbekend' means: all kinds together.
create sequence household_flow_seq start with 1 increment by 50;
create table household_flow (
    id bigint not null primary key,
    period_code varchar(8) not null,
    period_from date not null,
    period_until date not null,
    grain varchar(10) not null,
    area_code varchar(20) not null,
    provider_code varchar(40) not null,
    kind varchar(10) not null check (kind = any (array['bestand', 'netwerk', 'beide', 'onbekend'])),
    unit varchar(10) not null check (unit = any (array['gezin', 'persoon'])),
    basis varchar(30) not null check (basis = any (array['woongemeente', 'verantwoordelijke_gemeente', 'onbekend'])),
    counted_at varchar(20) not null check (counted_at = any (array['aanmelding', 'acceptatie', 'pleegcontract', 'onbekend'])),
    started bigint check (started >= 0),
    stopped bigint check (stopped >= 0),
    stock_begin bigint check (stock_begin >= 0),
    stock_end bigint check (stock_end >= 0),
    served bigint check (served >= 0),
    series_break boolean not null,
    source varchar(500),
    status varchar(12) not null check (status = any (array['gepubliceerd', 'voorlopig', 'afgeleid', 'betwist'])),
    status_started varchar(12) not null check (status_started = any (array['gepubliceerd', 'voorlopig', 'afgeleid', 'betwist'])),
    status_stopped varchar(12) not null check (status_stopped = any (array['gepubliceerd', 'voorlopig', 'afgeleid', 'betwist'])),
    reference_date date,
    note varchar(1000),
    revision int not null,
    corrects_id bigint references household_flow (id),
    import_id bigint,
    recorded_at timestamp with time zone not null,
    unique (period_code, area_code, provider_code, kind, unit, revision),
    unique (corrects_id)
);
create index household_flow_area on household_flow (area_code, period_from);
create index household_flow_import on household_flow (import_id);

-- The one figure that counts per period, area, provider, kind and unit: a delivered row, or the sum of a complete set.
-- Kept up to date in the transaction that records a delivery, so that reading costs the same however many rows there are.
create table household_flow_total (
    period_code varchar(8) not null,
    period_from date not null,
    period_until date not null,
    grain varchar(10) not null,
    area_code varchar(20) not null,
    provider_code varchar(40) not null,
    kind varchar(10) not null,
    unit varchar(10) not null,
    basis varchar(30) not null,
    counted_at varchar(20) not null,
    started bigint,
    stopped bigint,
    stock_begin bigint,
    stock_end bigint,
    served bigint,
    series_break boolean not null,
    status_started varchar(12) not null,
    status_stopped varchar(12) not null,
    status_stock varchar(12) not null,
    summed_over varchar(20) not null,
    sources varchar(2000) not null,
    note varchar(2000) not null,
    recorded_at timestamp with time zone not null,
    primary key (area_code, unit, provider_code, kind, period_code)
);
create index household_flow_total_period on household_flow_total (area_code, period_from);

-- Whoever records flows holds this row, so that two deliveries at once never leave a total behind.
create table household_flow_lock (
    id int not null primary key
);
insert into household_flow_lock (id) values (1);
