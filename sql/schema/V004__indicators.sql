-- Any other figure with a period, an area and a source.
create sequence indicator_figure_seq start with 1 increment by 50;
create table indicator_figure (
    id bigint not null primary key,
    indicator varchar(60) not null,
    period_code varchar(8) not null,
    period_from date not null,
    period_until date not null,
    grain varchar(10) not null,
    area_code varchar(20) not null,
    amount double precision,
    numerator double precision,
    denominator double precision,
    source varchar(500) not null,
    status varchar(12) not null check (status = any (array['gepubliceerd', 'voorlopig', 'afgeleid', 'betwist'])),
    note varchar(1000),
    revision int not null,
    corrects_id bigint references indicator_figure (id),
    import_id bigint,
    recorded_at timestamp with time zone not null,
    unique (indicator, period_code, area_code, revision),
    unique (corrects_id)
);
create index indicator_figure_area on indicator_figure (area_code, indicator, period_from);
