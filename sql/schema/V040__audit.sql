-- Who did what. Lines are only added; each carries the hash of the one before it.
create table audit_line (
    line_number bigint not null primary key,
    recorded_at timestamp with time zone not null,
    account_id bigint,
    who varchar(200) not null,
    seat_id bigint,
    seat_name varchar(200) not null,
    act varchar(40) not null,
    subject_kind varchar(40) not null,
    subject_id varchar(100) not null,
    detail varchar(500) not null,
    origin varchar(45) not null,
    hash varchar(64) not null
);
create index audit_line_moment on audit_line (recorded_at);

-- One row: how far the chain is. Whoever adds a line locks it, so that there is one writer at a time.
create table audit_head (
    id int not null primary key check (id = 1),
    line_count bigint not null,
    hash varchar(64) not null,
    seal varchar(64) not null
);
insert into audit_head (id, line_count, hash, seal) values (1, 0, '', '');

-- Closed segments: their lines may go, and what is left still proves to be whole.
create table audit_checkpoint (
    from_number bigint not null primary key,
    to_number bigint not null,
    line_count bigint not null,
    last_hash varchar(64) not null,
    closed_at timestamp with time zone not null,
    seal varchar(64) not null
);
