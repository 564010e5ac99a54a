-- The text of a session that its participants say yes to, behind a code that is shown at the meeting.
create sequence minutes_seq start with 1 increment by 50;
create table minutes (
    id bigint not null primary key,
    session_id bigint not null unique references dialogue_session (id) on delete cascade,
    code_hash varchar(64) not null unique,
    sealed_code varchar(200) not null
);

-- The text as it was put to them; another text is another version.
create sequence minutes_version_seq start with 1 increment by 50;
create table minutes_version (
    id bigint not null primary key,
    minutes_id bigint not null references minutes (id) on delete cascade,
    number int not null,
    state varchar(20) not null check (state = any (array['concept', 'gewijzigd', 'vastgesteld'])),
    offered_on date not null,
    agreed_on date,
    unique (minutes_id, number)
);

create sequence minutes_line_seq start with 1 increment by 50;
create table minutes_line (
    id bigint not null primary key,
    version_id bigint not null references minutes_version (id) on delete cascade,
    note_id bigint references session_note (id) on delete cascade,
    -- What the note was when the text was put to them; it may become something else later.
    note_kind varchar(20),
    agreement_id bigint references agreement (id) on delete cascade
);
create index minutes_line_version on minutes_line (version_id);

-- What one device said of one version: no name, no address, no moment. The hash is another one for every version, so that
-- nobody can follow a device.
create sequence minutes_voice_seq start with 1 increment by 50;
create table minutes_voice (
    id bigint not null primary key,
    version_id bigint not null references minutes_version (id) on delete cascade,
    device_hash varchar(64) not null,
    agrees boolean not null,
    text_id bigint,
    unique (version_id, device_hash)
);
