-- A meeting with foster parents, of people who cluster what was said, or of the aandachtsfunctionarissen of a region.
create sequence dialogue_session_seq start with 1 increment by 50;
create table dialogue_session (
    id bigint not null primary key,
    kind varchar(20) not null check (kind = any (array['dialoogsessie', 'werksessie', 'overleg'])),
    title varchar(120) not null,
    -- The municipality it is for; the region when it is for several.
    area_code varchar(20) not null,
    meets_on date not null,
    -- As on the clock on the wall: 19:30.
    begins_at varchar(5) not null,
    ends_at varchar(5) not null,
    venue varchar(10) not null check (venue = any (array['plek', 'online', 'beide'])),
    place varchar(200),
    -- One a line.
    organisations varchar(2000),
    invited int check (invited >= 0),
    invitation_key varchar(40) not null unique,
    -- How often the plan changed: a calendar takes the newest.
    revision int not null,
    cancelled_on date,
    recorded_at timestamp with time zone not null
);
create index dialogue_session_day on dialogue_session (meets_on);

create sequence session_municipality_seq start with 1 increment by 50;
create table session_municipality (
    id bigint not null primary key,
    session_id bigint not null references dialogue_session (id) on delete cascade,
    area_code varchar(20) not null,
    unique (session_id, area_code)
);
create index session_municipality_area on session_municipality (area_code);

create sequence agenda_item_seq start with 1 increment by 50;
create table agenda_item (
    id bigint not null primary key,
    session_id bigint not null references dialogue_session (id) on delete cascade,
    title varchar(160) not null,
    -- Of the knelpunt it is about; empty: none.
    knelpunt_reference varchar(40),
    recorded_at timestamp with time zone not null
);
create index agenda_item_session on agenda_item (session_id);

-- How many came, per role. A correction is a new row; the newest of a role counts.
create sequence session_attendance_seq start with 1 increment by 50;
create table session_attendance (
    id bigint not null primary key,
    session_id bigint not null references dialogue_session (id) on delete cascade,
    role_code varchar(30) not null,
    amount int not null check (amount >= 0),
    recorded_at timestamp with time zone not null
);
create index session_attendance_session on session_attendance (session_id);

-- How many sessions a year a municipality wants, from a year on. The newest row of a year counts.
create sequence dialogue_goal_seq start with 1 increment by 50;
create table dialogue_goal (
    id bigint not null primary key,
    area_code varchar(20) not null,
    from_year int not null,
    per_year int not null check (per_year >= 0),
    recorded_at timestamp with time zone not null
);
create index dialogue_goal_area on dialogue_goal (area_code);
