-- What somebody who can decide was told of a Knelpunt, as it was on that day. Its words point to nobody.
create sequence escalation_letter_seq start with 1 increment by 50;
create table escalation_letter (
    id bigint not null primary key,
    knelpunt_id bigint not null references knelpunt (id),
    region_code varchar(20) not null,
    -- To whom: wethouder, regio, vng or nvp.
    addressee varchar(20) not null,
    title varchar(200) not null,
    cause varchar(2000),
    -- How often it was heard, by whom and where, as far as that points to nobody.
    heard varchar(500) not null,
    by_source varchar(2000) not null,
    by_area varchar(2000) not null,
    -- What was tried, a line for each action.
    tried varchar(4000) not null,
    question varchar(500) not null,
    -- The seat that knows more; empty: none.
    contact_seat_id bigint,
    made_at timestamp with time zone not null
);
create index escalation_letter_knelpunt on escalation_letter (knelpunt_id);
