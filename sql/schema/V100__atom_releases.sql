-- What may be told in public about families: one fixed grid of rounded counts (atoms), frozen once it is released.
create sequence atom_release_seq start with 1 increment by 50;
create table atom_release (
    id bigint not null primary key,
    -- Stands for one release of one table and is never used twice: the secret offsets hang on it.
    table_id varchar(60) not null unique,
    first_year int not null,
    last_year int not null,
    made_at timestamp with time zone not null,
    made_by varchar(200) not null
);

create sequence atom_seq start with 1 increment by 50;
create table atom (
    id bigint not null primary key,
    release_id bigint not null references atom_release (id),
    region_code varchar(20) not null,
    area_code varchar(20) not null,
    calendar_year int not null,
    column_code varchar(20) not null check (column_code = any (array['in', 'out_avoidable', 'out_natural', 'out_unknown', 'stock_begin'])),
    published bigint not null check (published >= 0),
    -- The count it was made from; read by the attack checker alone, to see which counts changed between two releases.
    counted bigint not null check (counted >= 0),
    unique (release_id, area_code, calendar_year, column_code)
);
create index atom_area on atom (area_code, calendar_year);
create index atom_region on atom (region_code, calendar_year);
