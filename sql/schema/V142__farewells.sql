-- What parents tell who stopped, or think of it: year and region, the municipality only where they gave it. No day, no
-- moment, no order: ids are random, and all rows of a region and a year are written anew with every answer.
create table farewell (
    id bigint not null primary key,
    answer_year int not null,
    region_code varchar(20) not null,
    municipality_code varchar(20),
    -- Stopping, pausing, moving away and going to another provider are different events.
    event varchar(12) not null check (event = any (array['stop', 'pauze', 'verhuizing', 'overstap', 'denken'])),
    main_reason varchar(4) not null,
    contributing_1 varchar(4),
    contributing_2 varchar(4),
    contributing_3 varchar(4),
    own_choice varchar(10),
    otherwise varchar(10),
    influence varchar(20),
    would_return varchar(10),
    closing_talk varchar(12),
    aftercare varchar(12)
);
create index farewell_region on farewell (region_code, answer_year);

-- One row: whoever writes an answer holds it until the rows lie in another order.
create table farewell_lock (
    id int not null primary key
);
insert into farewell_lock (id) values (1);

-- Who wants to hear what was done: a hashed code or a sealed mail address, without any tie to an answer.
create table feedback_receipt (
    id bigint not null primary key,
    answer_year int not null,
    region_code varchar(20) not null,
    code_hash varchar(64),
    sealed_address varchar(1000),
    unique (code_hash)
);

-- What was done with the answers of a region and a year.
create sequence feedback_seq start with 1 increment by 50;
create table feedback (
    id bigint not null primary key,
    answer_year int not null,
    region_code varchar(20) not null,
    body varchar(8000) not null,
    recorded_at timestamp with time zone not null
);
