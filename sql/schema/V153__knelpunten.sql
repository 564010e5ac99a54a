-- Something that makes families stop and that somebody can change. Its words were written for others and point to nobody.
create sequence knelpunt_seq start with 1 increment by 50;
create table knelpunt (
    id bigint not null primary key,
    number varchar(20) not null,
    region_code varchar(20) not null,
    title varchar(200) not null,
    cause varchar(2000),
    reach varchar(12) not null check (reach = any (array['gezin', 'gemeente', 'regio', 'landelijk'])),
    -- Where it can be solved.
    level varchar(30) not null,
    category varchar(3) not null,
    -- How many families, as far as anybody knows.
    families int,
    status varchar(30) not null,
    escalated_to varchar(20),
    escalated_on date,
    merged_into_id bigint references knelpunt (id),
    -- Where it now lives, when that is looked at again and which role answers for it.
    embedded_in varchar(1000),
    review_on date,
    owner_role varchar(40),
    -- Whether the signals stopped: ja, deels or nee.
    stopped varchar(5),
    opened_on date not null,
    recorded_at timestamp with time zone not null,
    import_id bigint,
    version int not null,
    unique (region_code, number)
);

-- What a knelpunt was gathered from. A link is taken off by a date and a reason, and stays.
create sequence knelpunt_link_seq start with 1 increment by 50;
create table knelpunt_link (
    id bigint not null primary key,
    knelpunt_id bigint not null references knelpunt (id),
    region_code varchar(20) not null,
    kind varchar(12) not null check (kind = any (array['signaal', 'enquete', 'stopreden', 'sessie'])),
    signal_id bigint references signal (id),
    -- What it is where it is no signal: a theme, a reason, a note.
    named varchar(200),
    area_code varchar(20) not null,
    source varchar(30) not null,
    heard_on date not null,
    reason varchar(500),
    seat_name varchar(200),
    linked_at timestamp with time zone not null,
    unlinked_at timestamp with time zone,
    unlink_reason varchar(500)
);
create index knelpunt_link_knelpunt on knelpunt_link (knelpunt_id);
create index knelpunt_link_signal on knelpunt_link (signal_id);
