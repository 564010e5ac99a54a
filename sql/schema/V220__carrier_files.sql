-- The files of published versions of summaries, byte by byte as they were made at publication.
create sequence carrier_file_seq start with 1 increment by 50;
create table carrier_file (
    id bigint not null primary key,
    edition_id bigint not null references summary_edition (id),
    kind_code varchar(8) not null check (kind_code = any (array['pdf', 'ods', 'xlsx', 'csv', 'zip'])),
    -- Empty once the version was withdrawn: what remains is that there was a file, and its hash.
    content bytea,
    sha256 varchar(64) not null,
    made_at timestamp with time zone not null,
    unique (edition_id, kind_code)
);
