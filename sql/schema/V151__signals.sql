-- What somebody tells about foster care. The words are in free_text.
create sequence signal_seq start with 1 increment by 50;
create table signal (
    id bigint not null primary key,
    reference varchar(20) not null unique,
    -- The municipality that looks at it, and the region it lies in.
    area_code varchar(20) not null,
    region_code varchar(20),
    source varchar(30) not null,
    provider_code varchar(40),
    -- What whoever looks at it reads; after it was sent on the rewritten question.
    text_id bigint,
    -- What the sender wrote, where that stays behind when it is sent on.
    original_text_id bigint,
    only_ontregelaar boolean not null,
    -- The sender said yes to passing on the text as it is.
    may_pass_on boolean not null,
    -- As the sender saw it, and as triage set it; empty: not given.
    told_category varchar(3),
    category varchar(3),
    frequency varchar(20),
    weight varchar(20),
    urgency varchar(20),
    status varchar(30) not null,
    proposes_knelpunt boolean not null,
    -- Whose it is; empty: somebody without account.
    seat_id bigint,
    -- Keyed hash of the receipt code; empty: none was given.
    receipt_hash varchar(64) unique,
    merged_into_id bigint references signal (id),
    -- Ja, deels or nee.
    helped varchar(5),
    occurred_on date not null,
    received_at timestamp with time zone not null,
    answer_due_on date not null,
    first_answered_at timestamp with time zone,
    triaged_at timestamp with time zone,
    closed_at timestamp with time zone,
    -- When whoever sent it last heard anything.
    news_at timestamp with time zone not null,
    import_id bigint,
    version int not null
);
create index signal_area on signal (area_code, status);
create index signal_region on signal (region_code);
create index signal_seat on signal (seat_id);

-- A question, an answer or a note with a signal; the words are in free_text.
create sequence signal_message_seq start with 1 increment by 50;
create table signal_message (
    id bigint not null primary key,
    signal_id bigint not null references signal (id),
    kind varchar(20) not null check (kind = any (array['vraag', 'antwoord', 'reactie', 'notitie'])),
    text_id bigint not null,
    area_code varchar(20) not null,
    -- Of the seat; empty: the sender.
    seat_name varchar(200),
    recorded_at timestamp with time zone not null,
    -- Whoever it is for has opened it.
    read_at timestamp with time zone
);
create index signal_message_signal on signal_message (signal_id);

-- The mail address of a sender, sealed and apart: gone as soon as it is of no more use.
create sequence sender_address_seq start with 1 increment by 50;
create table sender_address (
    id bigint not null primary key,
    signal_id bigint not null unique references signal (id),
    area_code varchar(20) not null,
    sealed_address varchar(1000) not null,
    kept_since timestamp with time zone not null
);

-- A question that went to a seat outside the circle the sender was told of; the words are in free_text, for that seat only.
create sequence passed_question_seq start with 1 increment by 50;
create table passed_question (
    id bigint not null primary key,
    signal_id bigint not null references signal (id),
    area_code varchar(20) not null,
    seat_id bigint not null,
    text_id bigint not null,
    -- The words are those of the sender, who said yes to that.
    is_original boolean not null,
    asked_at timestamp with time zone not null,
    reply_text_id bigint,
    replied_at timestamp with time zone
);
create index passed_question_seat on passed_question (seat_id);

-- "Dit herkennen wij": a pleegouderraad says that it knows this too.
create sequence recognition_seq start with 1 increment by 50;
create table recognition (
    id bigint not null primary key,
    knelpunt_id bigint not null,
    region_code varchar(20) not null,
    seat_id bigint not null,
    recorded_at timestamp with time zone not null,
    unique (knelpunt_id, seat_id)
);
