-- Why foster families stop: the list of reasons. A change of how avoidable a reason is, is a new row that points to the
-- one it corrects.
create sequence stop_reason_seq start with 1 increment by 50;
create table stop_reason (
    id bigint not null primary key,
    code varchar(4) not null,
    label varchar(120) not null,
    explanation varchar(300),
    avoidable varchar(10) not null check (avoidable = any (array['ja', 'deels', 'nee', 'onbekend'])),
    -- The group of the published study that it counts in.
    published_group varchar(30) not null,
    source varchar(300) not null,
    -- Why it was changed.
    grounds varchar(500),
    revision int not null,
    corrects_id bigint references stop_reason (id),
    import_id bigint,
    recorded_at timestamp with time zone not null,
    unique (code, revision),
    unique (corrects_id)
);
