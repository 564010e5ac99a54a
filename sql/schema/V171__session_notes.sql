-- What was said, one line each; the words are in free_text. A correction is a new row that points to the one it corrects.
create sequence session_note_seq start with 1 increment by 50;
create table session_note (
    id bigint not null primary key,
    session_id bigint not null references dialogue_session (id) on delete cascade,
    -- The municipality it is about; empty: all of the session.
    area_code varchar(20),
    -- Its place in the session; a correction takes the place of what it corrects.
    ordinal int not null,
    kind varchar(20) not null check (kind = any (array['opmerking', 'knelpunt', 'kans', 'signaal', 'afspraak'])),
    text_id bigint not null,
    -- The group that a werksessie put it in; empty: none.
    topic varchar(80),
    -- What another room made of it, and where that is.
    became_reference varchar(40),
    became_address varchar(200),
    corrects_id bigint references session_note (id) on delete cascade,
    withdrawn_on date,
    recorded_at timestamp with time zone not null
);
create index session_note_session on session_note (session_id);
create index session_note_corrects on session_note (corrects_id);
