-- When a draft of a summary is made by itself; the newest row of an area counts.
create sequence summary_rhythm_seq start with 1 increment by 50;
create table summary_rhythm (
    id bigint not null primary key,
    area_code varchar(20) not null,
    frequency_code varchar(12) not null check (frequency_code = any (array['uit', 'halfjaar', 'jaar', 'beide'])),
    -- Days after the last day of the period, so that figures can come in first.
    days_after int not null check (days_after between 0 and 180),
    -- Of a region: whether its municipalities follow, as far as they have no rhythm of their own.
    for_municipalities boolean not null,
    set_by varchar(200) not null,
    recorded_at timestamp with time zone not null
);
create index summary_rhythm_area on summary_rhythm (area_code);
