-- A seat is a role in a place; it outlives the people who hold it. Who held it is kept: an end date is filled in once, and
-- a row is never removed or overwritten.
create sequence seat_seq start with 1 increment by 50;
create table seat (
    id bigint not null primary key,
    role_code varchar(30) not null,
    name varchar(160) not null,
    provider_code varchar(40),
    -- Of the function, never of a person.
    mailbox varchar(254),
    telephone varchar(30),
    opened_on date not null,
    -- First day on which it is no more; empty: until further notice.
    closed_on date,
    recorded_at timestamp with time zone not null,
    check (coalesce(closed_on, opened_on) >= opened_on)
);

create sequence seat_area_seq start with 1 increment by 50;
create table seat_area (
    id bigint not null primary key,
    seat_id bigint not null references seat (id),
    area_code varchar(20) not null,
    assigned_from date not null,
    -- First day on which the area is no longer the seat's.
    assigned_until date,
    check (coalesce(assigned_until, assigned_from) >= assigned_from)
);
create index seat_area_seat on seat_area (seat_id);
create index seat_area_area on seat_area (area_code);

create sequence seat_holding_seq start with 1 increment by 50;
create table seat_holding (
    id bigint not null primary key,
    seat_id bigint not null references seat (id),
    account_id bigint not null,
    capacity_code varchar(20) not null check (capacity_code = any (array['houder', 'plaatsvervanger', 'lid'])),
    held_from date not null,
    -- First day on which the person no longer holds it; the day it began: a mistake, held on no day.
    held_until date,
    recorded_at timestamp with time zone not null,
    -- When the end was recorded.
    ended_at timestamp with time zone,
    check (coalesce(held_until, held_from) >= held_from)
);
create index seat_holding_seat on seat_holding (seat_id);
create index seat_holding_account on seat_holding (account_id);
