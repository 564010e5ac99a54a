-- Foster-care providers (pleegzorgaanbieders).
create sequence provider_seq start with 1 increment by 50;
create table provider (
    id bigint not null primary key,
    code varchar(40) not null,
    name varchar(120) not null,
    revision int not null,
    corrects_id bigint references provider (id),
    import_id bigint,
    recorded_at timestamp with time zone not null,
    unique (code, revision),
    unique (corrects_id)
);
