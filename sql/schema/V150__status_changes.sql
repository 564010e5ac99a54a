-- What happened to a signal, a knelpunt or an action. Rows are only added.
create sequence status_change_seq start with 1 increment by 50;
create table status_change (
    id bigint not null primary key,
    thing varchar(12) not null check (thing = any (array['signal', 'knelpunt', 'action'])),
    thing_id bigint not null,
    -- Empty: it begins here.
    from_status varchar(30),
    to_status varchar(30) not null,
    reason varchar(2000),
    mover varchar(12) not null,
    -- Of the seat, never of a person.
    seat_name varchar(200),
    area_code varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index status_change_thing on status_change (thing, thing_id);
create index status_change_area on status_change (area_code);

-- What a region promises in place of what is usual; of several rows the last counts.
create sequence agreed_level_seq start with 1 increment by 50;
create table agreed_level (
    id bigint not null primary key,
    region_code varchar(20) not null,
    level varchar(30) not null,
    amount int not null check (amount between 1 and 400),
    recorded_at timestamp with time zone not null
);
create index agreed_level_region on agreed_level (region_code, level);

-- The last number given out in a series and a year: PZ signals, KP knelpunten, VA actions; VB before it in the example.
create table case_counter (
    series varchar(12) not null primary key,
    last_number int not null
);
insert into case_counter (series, last_number)
select concat(kind.name, '-', 2000 + decade.n + single.n), 0
from (values ('PZ'), ('KP'), ('VA'), ('VBPZ'), ('VBKP'), ('VBVA')) kind (name)
cross join (values (10), (20), (30), (40), (50), (60), (70), (80), (90)) decade (n)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) single (n);
