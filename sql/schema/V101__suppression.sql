-- Which counts of a breakdown are hidden: decided once for all tables of a region and year, and kept.
create sequence suppression_decision_seq start with 1 increment by 50;
create table suppression_decision (
    id bigint not null primary key,
    table_name varchar(60) not null,
    region_code varchar(20) not null,
    calendar_year int not null,
    -- Tells whether the counts are still those that were decided on.
    fingerprint varchar(64) not null,
    revision int not null,
    decided_at timestamp with time zone not null,
    unique (table_name, region_code, calendar_year, revision)
);

create sequence hidden_cell_seq start with 1 increment by 50;
create table hidden_cell (
    id bigint not null primary key,
    decision_id bigint not null references suppression_decision (id),
    area_code varchar(20) not null,
    category varchar(60) not null,
    unique (decision_id, area_code, category)
);
