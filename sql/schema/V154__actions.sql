-- What is done about a knelpunt.
create sequence improvement_action_seq start with 1 increment by 50;
create table improvement_action (
    id bigint not null primary key,
    number varchar(20) not null,
    region_code varchar(20) not null,
    knelpunt_id bigint not null references knelpunt (id),
    title varchar(200) not null,
    kind varchar(30) not null,
    -- The seat that does it, or an organisation without account.
    owner_seat_id bigint,
    owner_organisation varchar(200),
    -- Hash of the link by which that organisation keeps it up to date.
    link_hash varchar(64) unique,
    due_on date not null,
    expected_effect varchar(1000),
    metric varchar(60),
    -- Of an action of appreciation.
    people_reached int,
    cost_euros int,
    status varchar(30) not null,
    result varchar(2000),
    started_on date,
    done_on date,
    -- Shared as an example: the rule in words that another municipality can take over.
    is_shared boolean not null,
    rule_text varchar(2000),
    copied_from_id bigint references improvement_action (id),
    recorded_at timestamp with time zone not null,
    import_id bigint,
    version int not null,
    unique (region_code, number)
);
create index improvement_action_knelpunt on improvement_action (knelpunt_id);

create sequence action_note_seq start with 1 increment by 50;
create table action_note (
    id bigint not null primary key,
    action_id bigint not null references improvement_action (id),
    region_code varchar(20) not null,
    body varchar(2000) not null,
    -- The seat or the organisation.
    written_by varchar(200) not null,
    recorded_at timestamp with time zone not null
);
create index action_note_action on action_note (action_id);
