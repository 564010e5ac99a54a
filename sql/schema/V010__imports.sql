-- Every import that was tried: what it was, how far it came and how it ended. Written apart from the figures, so that
-- a refused file leaves its trace.
create sequence import_run_seq start with 1 increment by 50;
create table import_run (
    id bigint not null primary key,
    kind varchar(40) not null,
    file_name varchar(200) not null,
    sha256 varchar(64) not null,
    size_bytes bigint not null,
    upload_id bigint,
    trial boolean not null,
    skips_bad_rows boolean not null,
    status varchar(12) not null check (status = any (array['bezig', 'gelukt', 'geweigerd', 'afgebroken'])),
    row_count bigint not null,
    bytes_read bigint not null,
    accepted bigint not null,
    unchanged bigint not null,
    rejected bigint not null,
    problem_count bigint not null,
    started_at timestamp with time zone not null,
    heartbeat timestamp with time zone not null,
    finished_at timestamp with time zone
);
create index import_run_sha256 on import_run (sha256);
create table import_problem (
    run_id bigint not null references import_run (id),
    ordinal int not null,
    line bigint not null,
    column_name varchar(200),
    code varchar(30) not null,
    message varchar(1000) not null,
    cell varchar(60),
    primary key (run_id, ordinal)
);

-- What the running import has met so far; emptied in its own transaction.
create table import_seen (
    run_id bigint not null,
    subject uuid not null,
    variant varchar(20) not null,
    line bigint not null,
    primary key (subject, run_id, variant)
);


-- One import per kind at a time.
create table import_lock (
    kind varchar(40) not null primary key
);

-- Uploads that wait for a decision; gone after use or after a day.
create sequence import_upload_seq start with 1 increment by 50;
create table import_upload (
    id bigint not null primary key,
    kind varchar(40) not null,
    file_name varchar(200) not null,
    sha256 varchar(64) not null,
    size_bytes bigint not null,
    encoding varchar(20) not null,
    stored_at timestamp with time zone not null
);
create table import_upload_chunk (
    upload_id bigint not null references import_upload (id),
    ordinal int not null,
    content bytea not null,
    primary key (upload_id, ordinal)
);
