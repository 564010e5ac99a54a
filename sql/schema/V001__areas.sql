-- Countries, youth-care regions and municipalities. A correction is a new row with the next revision; the old one stays.
create sequence area_seq start with 1 increment by 50;
create table area (
    id bigint not null primary key,
    code varchar(20) not null,
    name varchar(120) not null,
    kind varchar(10) not null check (kind = any (array['land', 'regio', 'gemeente'])),
    parent_code varchar(20),
    valid_from date,
    valid_until date,
    successor_code varchar(20),
    source varchar(500),
    revision int not null,
    corrects_id bigint references area (id),
    import_id bigint,
    recorded_at timestamp with time zone not null,
    unique (code, revision),
    unique (corrects_id)
);
create index area_parent on area (parent_code);
create index area_successor on area (successor_code);
