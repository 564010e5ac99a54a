-- Motions, amendments, commitments and written questions of a council, by their number in the municipality. A
-- correction is a new row that points to the one it corrects.
create sequence council_motion_seq start with 1 increment by 50;
create table council_motion (
    id bigint not null primary key,
    area_code varchar(20) not null,
    number varchar(40) not null,
    kind_code varchar(30) not null check (kind_code = any (array['motie', 'amendement', 'toezegging', 'schriftelijke_vraag'])),
    decided_on date not null,
    title varchar(300) not null,
    body varchar(8000),
    -- Of a party or several; never of persons.
    party varchar(200),
    portfolio_holder varchar(120),
    -- Empty: none was agreed.
    deadline date,
    revision int not null,
    corrects_id bigint references council_motion (id),
    import_id bigint,
    recorded_at timestamp with time zone not null,
    unique (area_code, number, revision),
    unique (corrects_id)
);

-- What became of it, by day: every status and every note is a row.
create sequence motion_progress_seq start with 1 increment by 50;
create table motion_progress (
    id bigint not null primary key,
    area_code varchar(20) not null,
    number varchar(40) not null,
    noted_on date not null,
    status_code varchar(20) not null check (status_code = any (array['nieuw', 'aangenomen', 'verworpen', 'overgenomen', 'ingetrokken', 'aangehouden', 'afgedaan'])),
    note varchar(2000),
    -- Address of the letter with which it was handled.
    letter varchar(500),
    recorded_at timestamp with time zone not null
);
create index motion_progress_number on motion_progress (area_code, number);

-- To which knelpunt, action or goal it belongs.
create sequence motion_link_seq start with 1 increment by 50;
create table motion_link (
    id bigint not null primary key,
    area_code varchar(20) not null,
    number varchar(40) not null,
    linked_kind varchar(20) not null check (linked_kind = any (array['knelpunt', 'actie', 'doel'])),
    linked_number varchar(40) not null,
    recorded_at timestamp with time zone not null,
    unique (area_code, number, linked_kind, linked_number)
);
