-- What happened beside the figures of an area: a campaign, a changed rule, a new baseline. It stands on the time lines. A
-- correction is a new row that points to the one it corrects; one that is withdrawn is a last row that says so.
create sequence annotation_seq start with 1 increment by 50;
create table annotation (
    id bigint not null primary key,
    area_code varchar(20) not null,
    -- Name of the metric it is about. Empty: all of them.
    metric varchar(60),
    kind_code varchar(24) not null check (kind_code = any (array['campagne', 'week_van_de_pleegzorg', 'regelwijziging', 'nieuwe_basislijn', 'anders'])),
    begins_on date not null,
    -- First day after it; the next day for what took one day.
    until_on date not null,
    body varchar(120) not null,
    -- For everybody, or only for who works in the area.
    is_public boolean not null,
    -- The seat it was written from, as it was called then.
    author varchar(200) not null,
    is_withdrawn boolean not null,
    -- Why it was corrected or withdrawn.
    reason varchar(200),
    revision int not null,
    corrects_id bigint references annotation (id),
    recorded_at timestamp with time zone not null,
    unique (corrects_id)
);
create index annotation_area on annotation (area_code);
