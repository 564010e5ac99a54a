-- Rounds of erasing: one at a time, and by night one a day.
create table erasure_round (
    id int not null primary key check (id = 1),
    round bigint not null,
    done_on date
);
insert into erasure_round (id, round) values (1, 0);

-- What was erased: that it went, and how much; never what it was.
create sequence erasure_seq start with 1 increment by 50;
create table erasure (
    id bigint not null primary key,
    number bigint not null unique,
    round bigint not null,
    class_code varchar(40) not null,
    term varchar(20) not null,
    erased_before timestamp with time zone not null,
    counted bigint not null,
    erased bigint not null,
    oldest timestamp with time zone,
    newest timestamp with time zone,
    recorded_at timestamp with time zone not null,
    proof varchar(64) not null
);

-- What must be kept for the time being, whatever its term.
create sequence legal_hold_seq start with 1 increment by 50;
create table legal_hold (
    id bigint not null primary key,
    class_code varchar(40) not null,
    -- Empty: everywhere.
    area_code varchar(20),
    reason varchar(500) not null,
    placed_by varchar(200) not null,
    placed_at timestamp with time zone not null,
    lifted_by varchar(200),
    lifted_at timestamp with time zone
);
