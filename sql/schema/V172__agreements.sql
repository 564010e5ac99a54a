-- What was agreed in a session: who does what by when. The words are in free_text.
create sequence agreement_seq start with 1 increment by 50;
create table agreement (
    id bigint not null primary key,
    session_id bigint not null references dialogue_session (id) on delete cascade,
    note_id bigint references session_note (id) on delete cascade,
    text_id bigint not null,
    -- A seat, or an organisation that has none here.
    owner_seat_id bigint,
    owner_name varchar(160) not null,
    due_on date not null,
    recorded_at timestamp with time zone not null
);
create index agreement_session on agreement (session_id);
create index agreement_due on agreement (due_on);

-- How it stands; the newest row counts, and without one it is open. Late is worked out.
create sequence agreement_change_seq start with 1 increment by 50;
create table agreement_change (
    id bigint not null primary key,
    agreement_id bigint not null references agreement (id) on delete cascade,
    state varchar(20) not null check (state = any (array['open', 'nagekomen', 'niet', 'vervallen'])),
    occurred_on date not null,
    seat_name varchar(160),
    recorded_at timestamp with time zone not null
);
create index agreement_change_agreement on agreement_change (agreement_id);
