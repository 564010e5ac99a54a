-- That a seat was looked at for the mail of a week: once, also where two instances of the service run.
create sequence week_letter_seq start with 1 increment by 50;
create table week_letter (
    id bigint not null primary key,
    seat_id bigint not null,
    -- Such as 2026-W10.
    week varchar(8) not null,
    -- Nothing waited, so nothing was sent.
    is_silent boolean not null,
    recorded_at timestamp with time zone not null,
    unique (seat_id, week)
);

-- Seats that want no mail of the week.
create sequence week_letter_off_seq start with 1 increment by 50;
create table week_letter_off (
    id bigint not null primary key,
    seat_id bigint not null unique,
    recorded_at timestamp with time zone not null
);
